package org.yizhengtong.policy.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Citation;
import org.yizhengtong.policy.Confidence;
import org.yizhengtong.policy.Text;
import org.yizhengtong.policy.Truth;

/**
 * One line of a table of points (积分指标).
 *
 * @param when who gets it, {@link Condition.Always} where everybody does
 * @param counts the smallest of these is what the score is multiplied with; none for a score given once
 * @param score points for each; negative where something is taken off
 * @param most no more than this in all, or nothing
 * @param group of the items of one group only the best counts; nothing for an item of its own
 */
public record PointItem(
        String id,
        String pack,
        Text name,
        Citation cite,
        Confidence confidence,
        Condition when,
        List<Count> counts,
        BigDecimal score,
        @Nullable BigDecimal most,
        @Nullable String group) {
    /** Nobody collects points for more years than this. */
    public static final int MOST_STEPS = 80;

    /** A number of days, months, times: so many of it make one step. */
    public record Count(Operand of, long per) {
        @Nullable
        Long steps(Situation situation) {
            var number = (Long) of.value(situation);
            return number == null ? null : Math.max(0, number / per);
        }
    }

    public Set<String> facts() {
        var facts = new LinkedHashSet<String>();
        when.tests(test -> facts.addAll(test.facts()));
        counts.forEach(count -> facts.addAll(count.of().facts()));
        return facts;
    }

    /** What it gives at least and at most, with what is known. */
    public PointRange range(Situation situation) {
        return switch (when.truth(situation)) {
            case NO -> PointRange.NOTHING;
            case YES -> given(situation);
            case UNKNOWN, OPEN -> given(situation).orNothing();
        };
    }

    private PointRange given(Situation situation) {
        var least = Long.MAX_VALUE;
        var known = true;
        for (var count : counts) {
            var steps = count.steps(situation);
            if (steps == null) known = false;
            else least = Math.min(least, steps);
        }
        if (counts.isEmpty()) return PointRange.of(score);
        var most = least == Long.MAX_VALUE ? null : capped(score.multiply(BigDecimal.valueOf(least)));
        return known && most != null ? PointRange.of(most) : PointRange.upTo(most == null ? this.most : most, score);
    }

    /** After how many steps it gives no more, {@link #MOST_STEPS} at most. */
    public long steps() {
        if (most == null || score.signum() <= 0) return MOST_STEPS;
        return Math.min(MOST_STEPS, most.divide(score, 0, RoundingMode.CEILING).longValueExact());
    }

    private BigDecimal capped(BigDecimal points) {
        return most == null ? points : points.min(most);
    }

    /** The missing facts it waits for. */
    void blocking(Situation situation, Consumer<String> each) {
        if (range(situation).settled()) return;
        when.blocking(situation, each);
        for (var fact : facts()) {
            if (!situation.knows(fact)
                    && counts.stream().anyMatch(count -> count.of().facts().contains(fact))) {
                each.accept(fact);
            }
        }
    }

    Truth gives(Situation situation) {
        var range = range(situation);
        if (!range.settled()) return Truth.UNKNOWN;
        return range.least().signum() == 0 ? Truth.NO : Truth.YES;
    }
}
