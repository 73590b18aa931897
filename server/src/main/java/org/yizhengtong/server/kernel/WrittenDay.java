package org.yizhengtong.server.kernel;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as registers write it: 2011-03-05, 2011/3/5, 2011.3.5, 20110305, 2011年3月5日, with or without a time of day. */
public final class WrittenDay {
    private static final Pattern PARTED = Pattern.compile(
            "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[T ]+00?:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern JOINED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private WrittenDay() {}

    public static Optional<LocalDate> read(String written) {
        var plain = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        for (var pattern : new Pattern[] {PARTED, JOINED}) {
            var found = pattern.matcher(plain);
            if (found.matches()) return day(found.group(1), found.group(2), found.group(3));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
