package org.yizhengtong.cli;

import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whose law on which day: {@code 370600@2012-03-01}. */
record PlaceAndDay(String place, LocalDate day) {
    /** Reads it as it is typed. */
    static final class Converter implements ITypeConverter<PlaceAndDay> {
        @Override
        public PlaceAndDay convert(String typed) {
            var parts = typed.split("@", -1);
            if (parts.length != 2) {
                throw new TypeConversionException("'" + typed + "' is not a place and a day; write 370600@2012-03-01");
            }
            try {
                return new PlaceAndDay(Places.code(parts[0]), Days.read(parts[1]));
            } catch (CallersMistake e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    @Override
    public String toString() {
        return place + "@" + day;
    }
}
