package org.yizhengtong.policy.rule;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One side of a comparison. */
public sealed interface Operand {
    /** The value, or nothing while a fact is missing or a figure is open. */
    @Nullable
    Object value(Situation situation);

    /** The facts it needs. */
    default Set<String> facts() {
        return Set.of();
    }

    /** Whether a figure it needs has been left open. */
    default boolean open(Situation situation) {
        return false;
    }

    /** Whether its value depends on the day. */
    default boolean moves() {
        return false;
    }

    /** An option's code, a division code or a truth value written in the rule. */
    record Constant(Object value) implements Operand {
        @Override
        public Object value(Situation situation) {
            return value;
        }
    }

    /** A fact. */
    record FactValue(String fact) implements Operand {
        @Override
        public @Nullable Object value(Situation situation) {
            return situation.fact(fact);
        }

        @Override
        public Set<String> facts() {
            return Set.of(fact);
        }
    }

    /** A figure of the law. */
    record Figure(String name) implements Operand {
        @Override
        public @Nullable Object value(Situation situation) {
            return situation.figureValue(name);
        }

        @Override
        public boolean open(Situation situation) {
            return situation.figureValue(name) == null;
        }
    }

    /** The day on which the facts are looked at. */
    record Today() implements Operand {
        @Override
        public Object value(Situation situation) {
            return situation.on();
        }

        @Override
        public boolean moves() {
            return true;
        }
    }

    /** The points of the pack's table; compared only with the number needed. */
    record PointsTotal(PointTable table) implements Operand {
        @Override
        public @Nullable Object value(Situation situation) {
            return null;
        }

        @Override
        public Set<String> facts() {
            return table.facts();
        }
    }

    /** Which reading of an unsettled point is followed. */
    record ReadingValue(String name) implements Operand {
        @Override
        public Object value(Situation situation) {
            return situation.reading(name);
        }
    }

    /**
     * Full days, months or years from one day to another.
     *
     * @param withFirstDay whether the first day counts, so that a period is full on the day before the one of its number
     */
    record Elapsed(Span span, boolean withFirstDay, Operand from, Operand to) implements Operand {
        @Override
        public @Nullable Object value(Situation situation) {
            var first = (LocalDate) from.value(situation);
            var last = (LocalDate) to.value(situation);
            return first == null || last == null
                    ? null
                    : (Object) span.between(first, last.plusDays(firstDay(situation)));
        }

        /** The first day on which so many are full, counted from this day. */
        public LocalDate full(LocalDate start, long number, Situation situation) {
            return span.after(start, number).minusDays(firstDay(situation));
        }

        /** The last day from which so many are full on this day, as far as months of one length go. */
        public LocalDate back(LocalDate end, long number, Situation situation) {
            return span.after(end.plusDays(firstDay(situation)), -number);
        }

        private int firstDay(Situation situation) {
            return withFirstDay || (span == Span.DAYS && situation.countsFirstDay()) ? 1 : 0;
        }

        @Override
        public Set<String> facts() {
            var both = new LinkedHashSet<>(from.facts());
            both.addAll(to.facts());
            return both;
        }

        @Override
        public boolean moves() {
            return from.moves() || to.moves();
        }
    }
}
