package org.yizhengtong.policy.years;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Flag;

/**
 * The account of years (居住年限) on a day. Days are counted as the Civil Code does, without the first one, unless the
 * reading {@code DAY_COUNT} counts it.
 *
 * @param runSince first day of the current unbroken run; nothing before a registration and after somebody left
 * @param runDays days of that run; under suspension it stands still at the day of suspension
 * @param cumulativeDays all days that count, those of earlier runs included
 * @param gapDays all days since the first registration, or since the temporary permit, that do not count
 * @param periods what counts, the earliest first
 * @param gaps what does not, the earliest first
 * @param window when the permit may next be endorsed, or nothing where none is in force or the law sets no time
 * @param notes what a reader has to know beside the numbers
 */
public record YearsAccount(
        String place,
        LocalDate on,
        ResidenceStatus status,
        @Nullable LocalDate runSince,
        long runDays,
        long cumulativeDays,
        long gapDays,
        List<Period> periods,
        List<Gap> gaps,
        @Nullable Window window,
        List<Flag> notes) {}
