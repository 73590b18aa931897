package org.yizhengtong.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.TypeConversionException;

/** Days as they are typed. */
final class Days {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Days() {}

    static LocalDate read(String written) {
        try {
            var day = LocalDate.parse(written);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) return day;
            throw new TypeConversionException(
                    "'" + written + "' is too far away; write a day from " + FIRST_YEAR + " to " + LAST_YEAR);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + written + "' is not a day; write it as 2012-03-01");
        }
    }
}
