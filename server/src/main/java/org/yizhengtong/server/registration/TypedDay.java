package org.yizhengtong.server.registration;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A day as it was typed into three boxes: year, month, day. */
public record TypedDay(String year, String month, String day) {
    public static TypedDay of(LocalDate day) {
        return new TypedDay(
                String.valueOf(day.getYear()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getDayOfMonth()));
    }

    /** A day's three boxes in a form: {@code name.year}, {@code name.month}, {@code name.day}. */
    public static TypedDay of(String name, Map<String, String> fields) {
        return new TypedDay(
                fields.getOrDefault(name + ".year", ""),
                fields.getOrDefault(name + ".month", ""),
                fields.getOrDefault(name + ".day", ""));
    }

    /** The same three boxes, as a form carries them. */
    public Map<String, String> fields(String name) {
        return Map.of(name + ".year", year, name + ".month", month, name + ".day", day);
    }

    public static TypedDay empty() {
        return new TypedDay("", "", "");
    }

    /** The day meant, in whatever width its digits were typed; nothing where there is no such day. */
    public Optional<LocalDate> read() {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (DateTimeException | NumberFormatException impossible) {
            return Optional.empty();
        }
    }

    private static int number(String typed) {
        return Integer.parseInt(
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
    }
}
