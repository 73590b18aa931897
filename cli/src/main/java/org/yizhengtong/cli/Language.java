package org.yizhengtong.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Text;
import org.yizhengtong.policy.rule.Words;

/** Chinese or English: the command line's own words, and the wanted half of every {@link Text}. */
final class Language {
    private final Locale locale;
    private final Properties words = new Properties();

    private Language(Locale locale) {
        this.locale = locale;
        var file = "words_" + locale.getLanguage() + ".properties";
        try (var in = Language.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException(file + " is not on the class path");
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** The language named, or the one the environment speaks: Chinese where it says so, otherwise English. */
    static Language of(@Nullable String named, Map<String, String> environment) {
        if (named != null && !named.equals("zh") && !named.equals("en")) {
            throw new CallersMistake("'" + named + "' is not a language here; --lang is zh or en");
        }
        var spoken = named;
        for (var variable : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            var value = environment.getOrDefault(variable, "");
            if (spoken == null && !value.isEmpty()) spoken = value;
        }
        return new Language(spoken != null && spoken.startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH);
    }

    String of(Text text) {
        return text.in(locale);
    }

    String of(LocalDate day) {
        return of(Words.day(day));
    }

    /** The words of this key, with {@code {0}}, {@code {1}} … filled in. */
    String say(String key, Object... values) {
        var said = words.getProperty(key);
        if (said == null) throw new IllegalStateException("no words for " + key);
        for (var i = 0; i < values.length; i++) said = said.replace("{" + i + "}", values[i].toString());
        return said;
    }

    /** The words of the first key there are words for. */
    String sayFirst(String key, String otherwise) {
        return say(words.containsKey(key) ? key : otherwise);
    }
}
