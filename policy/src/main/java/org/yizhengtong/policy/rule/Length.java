package org.yizhengtong.policy.rule;

import java.time.LocalDate;

/** A length of time (期间) as the law writes it: so many days, months or years. */
public record Length(Span span, int number) {
    /** The last day of a period of this length that begins after this day. */
    public LocalDate after(LocalDate day) {
        return span.after(day, number);
    }

    /** The first day of a period of this length that ends on the day before this one. */
    public LocalDate before(LocalDate day) {
        return span.after(day, -number);
    }

    /** So many of these lengths, one after another, counted in one go: a 29 February comes back in a leap year. */
    public LocalDate times(LocalDate day, int times) {
        return span.after(day, (long) number * times);
    }
}
