package org.yizhengtong.server.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.TimeLimit;
import org.yizhengtong.server.kernel.CaseNumber;

/**
 * One case in a station's queue.
 *
 * @param time the office's time while it runs
 * @param late whether it is under review still though its last day is over
 */
public record QueueRow(
        CaseNumber number,
        String applicantName,
        String locality,
        CaseState state,
        LocalDate acceptedOn,
        @Nullable Time time,
        boolean late) {
    QueueRow with(@Nullable Time counted) {
        return new QueueRow(number, applicantName, locality, state, acceptedOn, counted, late);
    }

    /**
     * The last day, and how far it is.
     *
     * @param left days to go, counted as the law counts them
     */
    public record Time(LocalDate due, TimeLimit.Unit unit, int left) {
        Time left(int days) {
            return new Time(due, unit, days);
        }
    }
}
