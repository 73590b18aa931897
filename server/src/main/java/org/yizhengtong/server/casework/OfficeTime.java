package org.yizhengtong.server.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.TimeLimit;

/**
 * The office's time (办理时限) while it runs, for reading.
 *
 * @param due the last day
 * @param left days to go, counted as the law counts them; negative when the last day has passed
 * @param provisional the official calendar of that year is not out yet: only weekends were left out
 * @param longer whether it was made longer (延长)
 * @param mayLast the last day if it were made longer now; nothing where it cannot be
 */
public record OfficeTime(
        LocalDate due,
        int left,
        TimeLimit.Unit unit,
        boolean provisional,
        boolean longer,
        @Nullable LocalDate mayLast) {
    public boolean late() {
        return left < 0;
    }

    /** Days late, or days to go: never negative. */
    public int days() {
        return Math.abs(left);
    }
}
