package org.yizhengtong.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.TypeConversionException;

/** Days as they are typed. */
final class Days {
    private Days() {}

    static LocalDate read(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + written + "' is not a day; write it as 2012-03-01");
        }
    }
}
