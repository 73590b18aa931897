package org.yizhengtong.policy.find;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;
import org.yizhengtong.policy.rule.Operand;
import org.yizhengtong.policy.rule.PointItem;
import org.yizhengtong.policy.rule.Situation;
import org.yizhengtong.policy.rule.Test;

/** The values of a counted fact that matter for a table of points: one step, the item's cap, and just enough in all. */
final class PointValues {
    private static final int MOST_STEPS = 80;

    private PointValues() {}

    static void add(Test.PointsReach reach, String fact, Situation situation, Set<Object> values) {
        for (var item : reach.table().items()) {
            for (var count : item.counts()) {
                if (!count.of().facts().contains(fact)) continue;
                value(count, fact, 1, situation, values);
                value(count, fact, item.steps(MOST_STEPS), situation, values);
                value(count, fact, enough(reach, item, situation), situation, values);
            }
        }
    }

    /** So many steps of this item that, with what the others give for certain, the total is just reached. */
    private static long enough(Test.PointsReach reach, PointItem item, Situation situation) {
        var needed = situation.figureValue(reach.figure());
        if (needed == null || item.score().signum() <= 0) return 1;
        var others = reach.table()
                .total(situation)
                .least()
                .subtract(item.range(situation).least());
        var missing = BigDecimal.valueOf(needed).subtract(others);
        if (missing.signum() <= 0) return 1;
        return Math.min(
                MOST_STEPS,
                missing.divide(item.score(), 0, RoundingMode.CEILING).longValue());
    }

    private static void value(PointItem.Count count, String fact, long steps, Situation situation, Set<Object> values) {
        var number = steps * count.per();
        if (!(count.of() instanceof Operand.Elapsed elapsed)) {
            values.add(number);
            return;
        }
        var start =
                elapsed.from() instanceof Operand.FactValue from && from.fact().equals(fact);
        var base = start ? elapsed.to() : elapsed.from();
        if (base.value(situation) instanceof LocalDate day) {
            values.add(start ? elapsed.back(day, number, situation) : elapsed.full(day, number, situation));
        }
    }
}
