package org.yizhengtong.server.permit.domain;

import java.time.LocalDate;
import org.yizhengtong.policy.years.Upkeep;

/**
 * How long a permit is good: a term of years (有效期), or year after year by endorsement (签注).
 *
 * @param from first day of the term, or the day from which the years of endorsement are counted
 * @param until the last good day
 * @param times how many years were granted by issue and endorsements; 0 for a term
 */
public record Term(LocalDate from, LocalDate until, int times) {
    /** Of a permit issued, or endorsed late, on this day: a term of years ends on the day of the same number (民法典 202). */
    public static Term beginning(LocalDate day, Upkeep law, int years) {
        return law.yearly() ? new Term(day, law.lastDay(day, 1), 1) : new Term(day, day.plusYears(years), 0);
    }

    /** Of a permit with an end of its own, whatever the law of today would give. */
    public static Term ending(LocalDate from, LocalDate until) {
        return new Term(from, until, 0);
    }

    /** What follows when it is endorsed or renewed in time: nothing of the old is lost. */
    public Term next(Upkeep law, int years) {
        if (!law.yearly()) return new Term(until, until.plusYears(years), 0);
        if (times > 0) return new Term(from, law.lastDay(from, times + 1), times + 1);
        return beginning(until.plusDays(1), law, years);
    }

    /** The first day on which it may be endorsed. Where the law is silent: as soon as this term has begun. */
    public LocalDate opens(Upkeep law) {
        return law.opens(until).orElse(from);
    }
}
