package org.yizhengtong.credential.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.yizhengtong.credential.Rejected;

/** Days as claims have them. They begin and end at midnight in Beijing, as the law's days do. */
public final class Days {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("[0-9]{8}");
    private static final Pattern WITH_DASHES = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Days() {}

    public static Instant begin(LocalDate day) {
        return day.atStartOfDay(BEIJING).toInstant();
    }

    public static Instant end(LocalDate day) {
        return begin(day.plusDays(1));
    }

    public static LocalDate of(Instant instant) {
        return instant.atZone(BEIJING).toLocalDate();
    }

    /** As a QR has it, in eight digits. */
    public static LocalDate readDigits(Fields.Field claim) throws Rejected {
        return read(claim, EIGHT_DIGITS, DateTimeFormatter.BASIC_ISO_DATE);
    }

    public static LocalDate read(Fields.Field claim) throws Rejected {
        return read(claim, WITH_DASHES, DateTimeFormatter.ISO_LOCAL_DATE);
    }

    private static LocalDate read(Fields.Field claim, Pattern form, DateTimeFormatter format) throws Rejected {
        var text = claim.text();
        if (!form.matcher(text).matches()) throw Fields.wrong(claim.name());
        try {
            return LocalDate.parse(text, format);
        } catch (DateTimeParseException wrong) {
            throw Fields.wrong(claim.name());
        }
    }
}
