package org.yizhengtong.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A time limit (期限): for an office to decide, or for a person to object.
 *
 * @param step {@code issue}: from acceptance to the permit; {@code issue_card}: from
 *     acceptance to the card, where one is made; {@code objection}: from knowing of a decision to asking for
 *     its reconsideration (行政复议)
 * @param number how many, the first day not counted
 * @param flags what to say beside it, such as that it is read from a later text
 */
public record TimeLimit(String step, int number, Unit unit, Citation cite, Confidence confidence, List<Flag> flags) {
    /** What is counted. */
    public enum Unit {
        WORKING_DAY {
            @Override
            public LocalDate end(LocalDate from, int number, WorkingCalendar calendar) {
                return calendar.due(from, number);
            }

            @Override
            public int between(LocalDate from, LocalDate to, WorkingCalendar calendar) {
                return calendar.between(from, to);
            }
        },
        DAY {
            @Override
            public LocalDate end(LocalDate from, int number, WorkingCalendar calendar) {
                return from.plusDays(number);
            }

            @Override
            public int between(LocalDate from, LocalDate to, WorkingCalendar calendar) {
                return (int) ChronoUnit.DAYS.between(from, to);
            }
        };

        /** Where a count of so many ends; the first day is not counted (民法典 201). */
        public abstract LocalDate end(LocalDate from, int number, WorkingCalendar calendar);

        /** How many after {@code from} up to and including {@code to}; negative when {@code to} comes first. */
        public abstract int between(LocalDate from, LocalDate to, WorkingCalendar calendar);
    }

    /** The last day of the limit: a count that ends on a day off lasts through the day after the days off (民法典 203). */
    public LocalDate due(LocalDate from, WorkingCalendar calendar) {
        return calendar.workingDayFrom(unit.end(from, number, calendar));
    }
}
