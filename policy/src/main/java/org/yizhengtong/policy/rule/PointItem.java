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
    /**
     * A number of days, months, times: so many of it make one step.
     *
     * @param most the most steps there can be of it
     */
    public record Count(Operand of, long per, long most) {
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
        if (counts.isEmpty()) return PointRange.of(score);
        var told = Long.MAX_VALUE;
        var possible = Long.MAX_VALUE;
        var known = true;
        for (var count : counts) {
            var steps = count.steps(situation);
            if (steps == null) known = false;
            else told = Math.min(told, steps);
            possible = Math.min(possible, steps == null ? count.most() : steps);
        }
        if (known) return PointRange.of(points(told));
        if (score.signum() <= 0) return new PointRange(points(possible), BigDecimal.ZERO);
        return new PointRange(BigDecimal.ZERO, told == Long.MAX_VALUE ? most : points(told));
    }

    private BigDecimal points(long steps) {
        return capped(score.multiply(BigDecimal.valueOf(steps)));
    }

    /** After how many steps of this count it gives no more. */
    public long steps(Count count) {
        if (most == null || score.signum() <= 0) return count.most();
        return atMost(count, most);
    }

    /** So many steps of this count that this many points are surely reached, as far as the item gives them. */
    public long steps(Count count, BigDecimal points) {
        return score.signum() <= 0 ? count.most() : Math.min(steps(count), atMost(count, points));
    }

    private long atMost(Count count, BigDecimal points) {
        var steps = points.divide(score, 0, RoundingMode.CEILING).max(BigDecimal.ONE);
        return steps.min(BigDecimal.valueOf(count.most())).longValue();
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

    /** Whether what it gives waits for a missing fact, rather than for a figure nobody has set. */
    boolean waits(Situation situation) {
        if (range(situation).settled()) return false;
        return when.truth(situation) != Truth.OPEN || counts.stream().anyMatch(count -> count.steps(situation) == null);
    }

    Truth gives(Situation situation) {
        var range = range(situation);
        if (!range.settled()) return waits(situation) ? Truth.UNKNOWN : Truth.OPEN;
        return range.least().signum() == 0 ? Truth.NO : Truth.YES;
    }
}
