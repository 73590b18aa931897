package org.yizhengtong.policy.find;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.rule.Operand;
import org.yizhengtong.policy.rule.RuleTree;
import org.yizhengtong.policy.rule.Situation;
import org.yizhengtong.policy.rule.Span;
import org.yizhengtong.policy.rule.Test;

/**
 * The days after today on which an answer can change if nothing but time passes: told from the dates, figures and
 * durations in the rules, so that no day between them has to be looked at.
 */
final class TurningDays {
    /** A count back from a later day can move by this much where months differ in length. */
    private static final int MONTHS_DIFFER_BY = 3;

    private final Situation situation;
    private final TreeSet<LocalDate> days = new TreeSet<>();

    private TurningDays(Situation situation) {
        this.situation = situation;
    }

    static Iterable<LocalDate> after(List<RuleTree> trees, Situation situation) {
        var turning = new TurningDays(situation);
        trees.forEach(turning::tree);
        return turning.days.tailSet(situation.on(), false);
    }

    private void tree(RuleTree tree) {
        var rule = tree.rule();
        if (situation.lawFollows()) {
            add(rule.from());
            if (rule.to() != null) add(rule.to().plusDays(1));
        }
        rule.when().tests(this::test);
        tree.exceptions().forEach(this::tree);
    }

    private void test(Test test) {
        if (!(test instanceof Test.Comparison comparison)) return;
        var left = comparison.left();
        var right = comparison.right();
        if (situation.lawFollows() && right instanceof Operand.Figure figure) {
            situation.figure(figure.name()).values().forEach(value -> add(value.from()));
        }
        if (left instanceof Operand.Elapsed elapsed) {
            thresholds(right, threshold -> elapsed(elapsed, threshold));
        } else if (left.moves() || right.moves()) {
            day(left);
            day(right);
        }
    }

    private void day(Operand operand) {
        if (operand instanceof Operand.FactValue && operand.value(situation) instanceof LocalDate day) {
            add(day);
            add(day.plusDays(1));
        }
    }

    private void thresholds(Operand right, Consumer<Long> each) {
        if (situation.lawFollows() && right instanceof Operand.Figure figure) {
            situation.figure(figure.name()).values().forEach(value -> each.accept(value.value()));
        } else if (right.value(situation) instanceof Long threshold) {
            each.accept(threshold);
        }
    }

    private void elapsed(Operand.Elapsed elapsed, long threshold) {
        if (elapsed.from().value(situation) instanceof LocalDate from
                && elapsed.to().moves()) {
            add(elapsed.span().after(from, threshold));
            add(elapsed.span().after(from, threshold + 1));
        }
        if (elapsed.to().value(situation) instanceof LocalDate to
                && elapsed.from().moves()) {
            before(elapsed.span(), to, threshold);
        }
    }

    private void before(Span span, LocalDate to, long threshold) {
        LongStream.rangeClosed(threshold - 1, threshold + 1).forEach(number -> {
            var about = span.after(to, -number);
            for (var near = -MONTHS_DIFFER_BY; near <= MONTHS_DIFFER_BY; near++) add(about.plusDays(near));
        });
    }

    private void add(@Nullable LocalDate day) {
        if (day != null) days.add(day);
    }
}
