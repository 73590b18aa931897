package org.yizhengtong.server;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.yizhengtong.policy.Text;

/**
 * The texts of every page and message; a day among their arguments is written as the language writes days, and words given
 * in both languages in the reader's.
 */
final class Texts extends ResourceBundleMessageSource {
    @Override
    protected Object[] resolveArguments(Object @Nullable [] arguments, @Nullable Locale reader) {
        var locale = reader == null ? Locale.SIMPLIFIED_CHINESE : reader;
        return Stream.of(super.resolveArguments(arguments, locale))
                .map(argument -> said(argument, locale))
                .toArray();
    }

    private @Nullable Object said(@Nullable Object argument, Locale locale) {
        return switch (argument) {
            case null -> null;
            case LocalDate day -> written(day, locale);
            case Text text -> text.in(locale);
            default -> argument;
        };
    }

    private String written(LocalDate day, Locale locale) {
        var pattern = getMessage("part.day.pattern", null, locale);
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }
}
