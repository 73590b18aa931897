package org.yizhengtong.server.audit;

import java.util.Locale;

/**
 * How often one office looked for one purpose in a month.
 *
 * @param purpose why, as a message key
 * @param people how many people's records
 */
public record LookFigure(String officeZh, String officeEn, String purpose, long looks, long people) {
    /** Of fewer people a figure could be read as somebody. */
    public static final int FEWEST = 10;

    public String office(Locale locale) {
        return locale.getLanguage().equals("en") ? officeEn : officeZh;
    }

    public boolean few() {
        return people < FEWEST;
    }
}
