package org.yizhengtong.policy.years;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Citation;
import org.yizhengtong.policy.Confidence;
import org.yizhengtong.policy.Text;

/**
 * Days that do not count (不计的时间), or a break of no days: then {@code to} is the day before {@code from}.
 *
 * @param to the last such day, or nothing while it lasts
 * @param cite the provision that keeps them from counting, or nothing where the absence itself does
 */
public record Gap(
        LocalDate from,
        @Nullable LocalDate to,
        GapReason reason,
        @Nullable Citation cite,
        @Nullable Confidence confidence) {
    public Text words() {
        return reason.words();
    }

    long days(LocalDate on) {
        return ChronoUnit.DAYS.between(from, to == null ? on : to.plusDays(1));
    }

    Gap endingBefore(LocalDate day) {
        return new Gap(from, day.minusDays(1), reason, cite, confidence);
    }
}
