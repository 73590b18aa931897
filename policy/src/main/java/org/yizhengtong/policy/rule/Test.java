package org.yizhengtong.policy.rule;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.yizhengtong.policy.Truth;

/** The smallest part of a condition: one thing compared with another. */
public sealed interface Test extends Condition {
    /** The facts it looks at. */
    Set<String> facts();

    @Override
    default void tests(Consumer<Test> each) {
        each.accept(this);
    }

    @Override
    default void blocking(Situation situation, Consumer<String> each) {
        if (truth(situation) == Truth.UNKNOWN) {
            facts().stream().filter(fact -> !situation.knows(fact)).forEach(each);
        }
    }

    /** Two values of one type. */
    record Comparison(Operand left, Relation relation, Operand right, Set<String> facts) implements Test {
        public Comparison(Operand left, Relation relation, Operand right) {
            this(left, relation, right, union(left.facts(), right.facts()));
        }

        @Override
        public Truth truth(Situation situation) {
            var a = left.value(situation);
            var b = right.value(situation);
            if (a != null && b != null) return relation.holds(a, b) ? Truth.YES : Truth.NO;
            // Whatever the fact is, an open figure keeps this open: asking for the fact would help nobody.
            return left.open(situation) || right.open(situation) ? Truth.OPEN : Truth.UNKNOWN;
        }

        @Override
        public Condition not() {
            return new Comparison(left, relation.inverse(), right, facts);
        }
    }

    /** A fact that is, or is not, one of some options. */
    record OneOf(String fact, Set<String> codes, boolean wanted) implements Test {
        @Override
        public Set<String> facts() {
            return Set.of(fact);
        }

        @Override
        public Truth truth(Situation situation) {
            var value = situation.fact(fact);
            if (value == null) return Truth.UNKNOWN;
            return codes.contains((String) value) == wanted ? Truth.YES : Truth.NO;
        }

        @Override
        public Condition not() {
            return new OneOf(fact, codes, !wanted);
        }
    }

    /** A yes-or-no fact. */
    record Holds(String fact, boolean wanted) implements Test {
        @Override
        public Set<String> facts() {
            return Set.of(fact);
        }

        @Override
        public Truth truth(Situation situation) {
            var value = situation.fact(fact);
            if (value == null) return Truth.UNKNOWN;
            return value.equals(wanted) ? Truth.YES : Truth.NO;
        }

        @Override
        public Condition not() {
            return new Holds(fact, !wanted);
        }
    }

    /** How two places lie to each other; for {@link PlaceRelation#CITY_DISTRICT} both are the same. */
    record Where(PlaceRelation relation, Operand place, Operand other, boolean wanted) implements Test {
        @Override
        public Set<String> facts() {
            return union(place.facts(), other.facts());
        }

        @Override
        public Truth truth(Situation situation) {
            var a = (String) place.value(situation);
            var b = (String) other.value(situation);
            if (a == null || b == null) return Truth.UNKNOWN;
            var truth = relation.between(a, b);
            if (truth == Truth.UNKNOWN || wanted) return truth;
            return truth == Truth.YES ? Truth.NO : Truth.YES;
        }

        /** A place that is known only coarsely blocks as if it were missing. */
        @Override
        public void blocking(Situation situation, Consumer<String> each) {
            if (truth(situation) != Truth.UNKNOWN) return;
            for (var fact : facts()) {
                var known = (String) situation.fact(fact);
                if (known == null || tooCoarse(known, situation)) each.accept(fact);
            }
        }

        /** Whether a place lies in a community is told by no code shorter than the community's. */
        private boolean tooCoarse(String known, Situation situation) {
            if (relation != PlaceRelation.WITHIN || !(other.value(situation) instanceof String whole))
                return relation.tooCoarse(known);
            return Division.length(known) < Division.length(whole);
        }

        @Override
        public Condition not() {
            return new Where(relation, place, other, !wanted);
        }
    }

    /** Which reading of an unsettled point is followed: always known, and no fact about the person. */
    record Reads(String reading, String value, boolean wanted) implements Test {
        @Override
        public Set<String> facts() {
            return Set.of();
        }

        @Override
        public Truth truth(Situation situation) {
            return situation.reading(reading).equals(value) == wanted ? Truth.YES : Truth.NO;
        }

        @Override
        public Condition not() {
            return new Reads(reading, value, !wanted);
        }
    }

    /** Points that reach, or do not reach, the number needed. */
    record PointsReach(PointTable table, String figure, boolean wanted) implements Test {
        @Override
        public Set<String> facts() {
            return table.facts();
        }

        @Override
        public Truth truth(Situation situation) {
            var needed = situation.figureValue(figure);
            if (needed == null) return Truth.OPEN;
            var total = table.total(situation);
            var number = BigDecimal.valueOf(needed);
            if (total.least().compareTo(number) >= 0) return wanted ? Truth.YES : Truth.NO;
            var most = total.most();
            if (most == null || most.compareTo(number) >= 0) {
                return table.waits(situation) ? Truth.UNKNOWN : Truth.OPEN;
            }
            return wanted ? Truth.NO : Truth.YES;
        }

        @Override
        public void blocking(Situation situation, Consumer<String> each) {
            if (truth(situation) == Truth.UNKNOWN) table.blocking(situation, each);
        }

        @Override
        public Condition not() {
            return new PointsReach(table, figure, !wanted);
        }
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        if (a.isEmpty()) return b;
        if (b.isEmpty()) return a;
        var both = new LinkedHashSet<>(a);
        both.addAll(b);
        return both;
    }
}
