package org.yizhengtong.policy.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Citation;
import org.yizhengtong.policy.Confidence;
import org.yizhengtong.policy.Flag;
import org.yizhengtong.policy.Text;

/**
 * A rule (规则) as read and checked.
 *
 * @param subject {@code permit}, {@code service/<id>}, …
 * @param written the condition as the pack writes it
 * @param then the outcome when the condition holds
 * @param otherwise the outcome when it does not, or nothing for a plain no
 * @param ifYes one plain sentence for a person for whom it holds, or nothing
 * @param ifNo one plain sentence for a person for whom it does not, or nothing
 * @param from first day of the rule, or nothing for its pack's whole time
 * @param to last day, or nothing
 * @param first whether this exception says whom the general rule is about at all: it is looked at before it, and prevails
 *     also where it does not hold
 * @param yields from when it gives way to a farther pack's rule of the same id, or nothing
 */
public record Rule(
        String id,
        String pack,
        String subject,
        Text asks,
        Citation cite,
        Confidence confidence,
        String written,
        Condition when,
        Outcome then,
        @Nullable Outcome otherwise,
        @Nullable Text ifYes,
        @Nullable Text ifNo,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String exceptionTo,
        boolean first,
        @Nullable Yield yields,
        List<Flag> flags) {

    /** Whether it holds on this day of the law, under these readings, and among binding law where that alone counts. */
    public boolean holdsIn(Situation situation) {
        var lawOn = situation.lawOn();
        return (from == null || !lawOn.isBefore(from))
                && (to == null || !lawOn.isAfter(to))
                && (yields == null || yields.standsIn(situation))
                && (!situation.bindingOnly() || cite.status().binding());
    }

    /**
     * From a day on the rule gives way to the same rule of a pack around it, unless a reading keeps it: how a province's
     * older text stands beside a later decree.
     */
    public record Yield(LocalDate from, String reading, String keptUnder) {
        boolean standsIn(Situation situation) {
            return situation.lawOn().isBefore(from)
                    || situation.reading(reading).equals(keptUnder);
        }
    }
}
