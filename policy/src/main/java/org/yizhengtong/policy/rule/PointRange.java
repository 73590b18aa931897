package org.yizhengtong.policy.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Points that are known, or between what bounds they lie.
 *
 * @param floor the fewest, or nothing where they may fall without end
 * @param most the most, or nothing where they may grow without end
 */
public record PointRange(
        @Nullable BigDecimal floor, @Nullable BigDecimal most) {
    static final PointRange NOTHING = of(BigDecimal.ZERO);
    /** Below any total there is: what an unknown number of deductions may come to. */
    private static final BigDecimal BELOW_ALL = BigDecimal.valueOf(-1_000_000);

    static PointRange of(BigDecimal points) {
        return new PointRange(points, points);
    }

    /** From nothing to a bound, or to no bound; downwards where points are taken off. */
    static PointRange upTo(@Nullable BigDecimal bound, BigDecimal score) {
        return score.signum() < 0 ? new PointRange(bound, BigDecimal.ZERO) : new PointRange(BigDecimal.ZERO, bound);
    }

    PointRange orNothing() {
        return new PointRange(
                floor == null ? null : floor.min(BigDecimal.ZERO), most == null ? null : most.max(BigDecimal.ZERO));
    }

    PointRange plus(PointRange other) {
        return new PointRange(
                floor == null || other.floor == null ? null : floor.add(other.floor),
                most == null || other.most == null ? null : most.add(other.most));
    }

    PointRange best(PointRange other) {
        return new PointRange(
                least().max(other.least()), most == null || other.most == null ? null : most.max(other.most));
    }

    public BigDecimal least() {
        return floor == null ? BELOW_ALL : floor;
    }

    public boolean settled() {
        return most != null && most.compareTo(least()) == 0;
    }
}
