package org.yizhengtong.policy.years;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Citation;
import org.yizhengtong.policy.Confidence;

/**
 * Days that count (计入的时间).
 *
 * @param to the last such day, or nothing while it runs
 * @param place division code of where the person was registered
 * @param cite the provision it counts by, or nothing where the registration alone is the ground
 */
public record Period(
        LocalDate from,
        @Nullable LocalDate to,
        String place,
        Ground ground,
        @Nullable Citation cite,
        @Nullable Confidence confidence) {
    /** How many days of it have passed; one that is over counts its last day in full. */
    long days(LocalDate on) {
        return ChronoUnit.DAYS.between(from, to == null ? on : to.plusDays(1));
    }

    Period endingBefore(LocalDate day) {
        return new Period(from, day.minusDays(1), place, ground, cite, confidence);
    }
}
