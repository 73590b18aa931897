package org.yizhengtong.server.permit;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this city's permits are numbered, and how long an application begun is kept for going on. No published standard
 * lays a permit number out, and no law says how long; what is begun and left is not kept longer than it is of use.
 *
 * @param letters two letters before the digits
 * @param draftKept days, weeks or months after the last answer: {@code 30d}
 */
@ConfigurationProperties("permit")
record PermitSettings(
        @DefaultValue("YT") String letters,
        @DefaultValue("30d") Period draftKept) {
    PermitSettings {
        if (draftKept.isNegative() || draftKept.isZero())
            throw new IllegalArgumentException(
                    "permit.draft-kept is " + draftKept + "; write a time of one day or more, such as 30d");
    }

    /** Whatever was saved on this day or later is kept today. */
    LocalDate savedFrom(LocalDate today) {
        return today.minus(draftKept);
    }
}
