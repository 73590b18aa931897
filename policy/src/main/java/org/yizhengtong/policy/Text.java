package org.yizhengtong.policy;

import java.util.Locale;

/** The same words in Chinese and in English. */
public record Text(String zh, String en) {
    /** The words for a reader of this language: English for English, Chinese for everybody else. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : zh;
    }
}
