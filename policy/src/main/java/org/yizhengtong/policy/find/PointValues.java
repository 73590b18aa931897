package org.yizhengtong.policy.find;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;
import org.yizhengtong.policy.rule.Operand;
import org.yizhengtong.policy.rule.PointItem;
import org.yizhengtong.policy.rule.Situation;
import org.yizhengtong.policy.rule.Test;

/**
 * The values of a counted fact that matter for a table of points: one step, the item's cap, just enough for the total when
 * the others give their least, or their most, and half and three quarters of that.
 */
final class PointValues {
    private PointValues() {}

    static void add(Test.PointsReach reach, String fact, Situation situation, Set<Object> values) {
        for (var item : reach.table().items()) {
            for (var count : item.counts()) {
                if (!count.of().facts().contains(fact)) continue;
                value(count, fact, 1, situation, values);
                value(count, fact, item.steps(count), situation, values);
                var needed = situation.figureValue(reach.figure());
                if (needed == null) continue;
                var others = reach.table().beside(item).total(situation);
                var alone = enough(item, count, needed, others.least());
                value(count, fact, alone, situation, values);
                // Another item's points may count by the same fact: then what matters lies short of enough.
                value(count, fact, (alone + 1) / 2, situation, values);
                value(count, fact, (3 * alone + 3) / 4, situation, values);
                if (others.most() != null)
                    value(count, fact, enough(item, count, needed, others.most()), situation, values);
            }
        }
    }

    /** So many steps of this item that the total is just reached, or just missed where points are taken off. */
    private static long enough(PointItem item, PointItem.Count count, long needed, BigDecimal others) {
        if (item.score().signum() == 0) return 1;
        var missing = BigDecimal.valueOf(needed).subtract(others);
        var steps = missing.divide(item.score(), 0, RoundingMode.CEILING);
        return steps.min(BigDecimal.valueOf(count.most())).max(BigDecimal.ONE).longValue();
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
