package org.yizhengtong.server.casework.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.TimeLimit;
import org.yizhengtong.policy.WorkingCalendar;

/**
 * The office's time (办理时限) for a case while it runs.
 *
 * @param end where the count ends
 * @param due the last day: the end, or the first working day after it (民法典 203)
 * @param unit what is counted, as the law said when the case was accepted
 * @param longer whether it was made longer before (延长): that happens once
 * @param missed the first last day that passed without an answer, before this one was set
 */
public record Deadline(
        LocalDate end,
        LocalDate due,
        TimeLimit.Unit unit,
        boolean longer,
        @Nullable LocalDate missed) {

    /** The time a law gives from this day on. */
    public static Deadline of(TimeLimit limit, LocalDate from, WorkingCalendar calendar) {
        return new Rest(limit.number(), limit.unit(), false, null).runFrom(from, calendar);
    }

    /** So many more, once. */
    public Deadline longerBy(int more, WorkingCalendar calendar) {
        var later = unit.end(end, more, calendar);
        return new Deadline(later, calendar.workingDayFrom(later), unit, true, missed);
    }

    /** The time stands still; a late office has one day to look at what will be sent. */
    public Rest stop(LocalDate today, WorkingCalendar calendar) {
        return new Rest(Math.max(1, unit.between(today, end, calendar)), unit, longer, missedBy(today));
    }

    public boolean passedBy(LocalDate day) {
        return day.isAfter(due);
    }

    /** The first last day that had passed by this day; nothing while the office was in time. */
    public @Nullable LocalDate missedBy(LocalDate day) {
        return missed != null || !passedBy(day) ? missed : due;
    }

    /** What is left of it while the applicant is asked for more. */
    public record Rest(
            int number,
            TimeLimit.Unit unit,
            boolean longer,
            @Nullable LocalDate missed) {
        public Deadline runFrom(LocalDate day, WorkingCalendar calendar) {
            var end = unit.end(day, number, calendar);
            return new Deadline(end, calendar.workingDayFrom(end), unit, longer, missed);
        }
    }
}
