package org.yizhengtong.policy.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Full days, months or years between two days, as the Civil Code counts (民法典 200–204): the first day is not counted, and
 * a period ends on the day of the same number, or on the last day of a shorter month.
 */
public enum Span {
    YEARS("year") {
        @Override
        public LocalDate after(LocalDate from, long number) {
            return from.plusYears(number);
        }

        @Override
        public long between(LocalDate from, LocalDate to) {
            return full(from, to, ChronoUnit.YEARS.between(from, to));
        }
    },
    MONTHS("month") {
        @Override
        public LocalDate after(LocalDate from, long number) {
            return from.plusMonths(number);
        }

        @Override
        public long between(LocalDate from, LocalDate to) {
            return full(from, to, ChronoUnit.MONTHS.between(from, to));
        }
    },
    DAYS("day") {
        @Override
        public LocalDate after(LocalDate from, long number) {
            return from.plusDays(number);
        }

        @Override
        public long between(LocalDate from, LocalDate to) {
            return ChronoUnit.DAYS.between(from, to);
        }
    };

    private final String unit;

    Span(String unit) {
        this.unit = unit;
    }

    /** The unit as packs write it: {@code year}. */
    public String unit() {
        return unit;
    }

    /** The day on which so many of this unit are full. */
    public abstract LocalDate after(LocalDate from, long number);

    /** How many are full; negative when {@code to} comes first. */
    public abstract long between(LocalDate from, LocalDate to);

    /** Java's own count does not see that a month begun on the 31st is full on the 30th of a shorter one. */
    long full(LocalDate from, LocalDate to, long counted) {
        return !after(from, counted + 1).isAfter(to) ? counted + 1 : counted;
    }
}
