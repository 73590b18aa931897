package org.yizhengtong.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.TypeConversionException;

/** Days as they are typed. */
final class Days {
    private Days() {}

    static LocalDate read(String written) {
        try {
            var day = LocalDate.parse(written);
            if (org.yizhengtong.policy.Days.known(day)) return day;
            throw new TypeConversionException("'" + written + "' is too far away; write a day from "
                    + org.yizhengtong.policy.Days.FIRST.getYear() + " to "
                    + org.yizhengtong.policy.Days.LAST.getYear());
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + written + "' is not a day; write it as 2012-03-01");
        }
    }
}
