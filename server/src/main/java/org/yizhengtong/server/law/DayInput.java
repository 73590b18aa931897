package org.yizhengtong.server.law;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.yizhengtong.policy.Days;

/** A day of the law as it was written into an address, or typed into three boxes. */
public final class DayInput {
    private DayInput() {}

    /** Whether anything was typed at all. */
    public static boolean isEmpty(Map<String, String> typed, String name) {
        return box(typed, name).isEmpty()
                && box(typed, name + ".year").isEmpty()
                && box(typed, name + ".month").isEmpty()
                && box(typed, name + ".day").isEmpty();
    }

    /** The day meant; nothing where there is no such day, or none that any law here could be of. */
    public static Optional<LocalDate> read(Map<String, String> typed, String name) {
        var whole = box(typed, name);
        if (!whole.isEmpty()) return read(whole);
        return of(box(typed, name + ".year"), box(typed, name + ".month"), box(typed, name + ".day"));
    }

    /** The same from one word, as in {@code 2012-03-01}. */
    public static Optional<LocalDate> read(String written) {
        var parts = written.split("-", -1);
        return parts.length == 3 ? of(parts[0], parts[1], parts[2]) : Optional.empty();
    }

    private static Optional<LocalDate> of(String year, String month, String day) {
        try {
            var read = LocalDate.of(number(year), number(month), number(day));
            return Optional.of(read).filter(Days::known);
        } catch (DateTimeException | NumberFormatException impossible) {
            return Optional.empty();
        }
    }

    private static int number(String typed) {
        if (!typed.matches("[0-9]{1,4}")) throw new NumberFormatException(typed);
        return Integer.parseInt(typed);
    }

    private static String box(Map<String, String> typed, String name) {
        return Normalizer.normalize(typed.getOrDefault(name, ""), Normalizer.Form.NFKC)
                .strip();
    }
}
