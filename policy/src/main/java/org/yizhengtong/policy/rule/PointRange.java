package org.yizhengtong.policy.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Points that are known, or between what bounds they lie.
 *
 * @param least the fewest; what is counted and taken off has an end, for every fact has
 * @param most the most, or nothing where they may grow without end
 */
public record PointRange(BigDecimal least, @Nullable BigDecimal most) {
    static final PointRange NOTHING = of(BigDecimal.ZERO);

    static PointRange of(BigDecimal points) {
        return new PointRange(points, points);
    }

    PointRange orNothing() {
        return new PointRange(least.min(BigDecimal.ZERO), most == null ? null : most.max(BigDecimal.ZERO));
    }

    PointRange plus(PointRange other) {
        return new PointRange(least.add(other.least), most == null || other.most == null ? null : most.add(other.most));
    }

    PointRange best(PointRange other) {
        return new PointRange(least.max(other.least), most == null || other.most == null ? null : most.max(other.most));
    }

    public boolean settled() {
        return most != null && most.compareTo(least) == 0;
    }
}
