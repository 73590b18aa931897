package org.yizhengtong.policy.years;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Citation;
import org.yizhengtong.policy.rule.Length;

/**
 * How a permit is kept in force (签注, 延期) by the law of one place on one day.
 *
 * @param every how often it falls due, counted from the day of issue; nothing where permits have a term
 * @param window how long before its first day out of force it may be done; nothing where the law is silent
 * @param suspends whether a lapse suspends it, to be taken up again; otherwise it ends
 * @param cite what this rests on; nothing where the law is silent
 */
public record Upkeep(
        @Nullable Length every,
        @Nullable Length window,
        boolean suspends,
        @Nullable Citation cite) {
    /** What the chain of packs says. */
    public static Upkeep of(Chains chains, String place, LocalDate day) {
        var law = new ContinuityLaw(chains, Map.of(), new Notes());
        var suspends = !law.late(place, day).isEmpty();
        return law.endorsement(place, day)
                .map(rule -> new Upkeep(
                        rule.every(), rule.window(), suspends, rule.basis().cite()))
                .orElseGet(() -> new Upkeep(null, null, suspends, null));
    }

    /** Whether it is endorsed every so often, and has no term of its own. */
    public boolean yearly() {
        return every != null;
    }

    /**
     * The last good day after so many endorsements; counted in one go, so that a 29 February comes back.
     *
     * @throws IllegalStateException where permits have a term
     */
    public LocalDate lastDay(LocalDate anchor, int times) {
        if (every == null) throw new IllegalStateException("permits have a term here");
        return every.times(anchor, times).minusDays(1);
    }

    /** The first day on which it may be done for a permit good until {@code until}; nothing where the law is silent. */
    public Optional<LocalDate> opens(LocalDate until) {
        return Optional.ofNullable(window).map(length -> length.before(until.plusDays(1)));
    }
}
