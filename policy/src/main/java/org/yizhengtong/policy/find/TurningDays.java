package org.yizhengtong.policy.find;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.yizhengtong.policy.rule.Operand;
import org.yizhengtong.policy.rule.PointItem;
import org.yizhengtong.policy.rule.PointTable;
import org.yizhengtong.policy.rule.RuleTree;
import org.yizhengtong.policy.rule.Situation;
import org.yizhengtong.policy.rule.Test;

/**
 * The days after today on which an answer can change if nothing but time passes: told from the dates, figures and
 * durations in the rules, so that no day between them has to be looked at.
 */
final class TurningDays {
    /** Six months before 28 February is 28 August, and they are still full from the 31st: it turns on 1 September. */
    private static final int MONTHS_DIFFER_BY = 4;

    private final List<Test.Comparison> moving = new ArrayList<>();
    private final List<Growing> growing = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();
    private final List<LocalDate> ruleDays = new ArrayList<>();

    TurningDays(RuleTree general) {
        tree(general);
    }

    private void tree(RuleTree tree) {
        for (var rule : tree.versions()) {
            if (rule.from() != null) ruleDays.add(rule.from());
            if (rule.to() != null) ruleDays.add(rule.to().plusDays(1));
            rule.when().testsAndLines(this::test);
        }
        tree.exceptions().forEach(this::tree);
    }

    private void test(Test test) {
        if (test instanceof Test.PointsReach reach) points(reach);
        if (!(test instanceof Test.Comparison comparison)) return;
        if (comparison.left().moves() || comparison.right().moves()) moving.add(comparison);
        if (comparison.right() instanceof Operand.Figure figure) figures.add(figure.name());
    }

    private void points(Test.PointsReach reach) {
        figures.add(reach.figure());
        growing.add(new Growing(
                reach,
                reach.table().items().stream()
                        .filter(item -> item.counts().stream()
                                .anyMatch(count -> count.of().moves()))
                        .toList()));
    }

    List<LocalDate> after(Situation situation) {
        if (moving.isEmpty() && growing.isEmpty() && !situation.lawFollows()) return List.of();
        var days = new Days(situation, new ArrayList<>());
        moving.forEach(days::comparison);
        for (var table : growing) {
            // No points are enough while nobody has said how many are.
            var needed = situation.figureValue(table.reach().figure());
            if (needed != null)
                table.items().forEach(item -> days.item(item, table.reach().table(), needed));
        }
        if (situation.lawFollows()) {
            ruleDays.forEach(days::add);
            for (var figure : figures) {
                for (var value : situation.figure(figure).values()) days.add(value.from());
            }
        }
        return days.sorted();
    }

    /** The items of a table whose points grow with time. */
    private record Growing(Test.PointsReach reach, List<PointItem> items) {}

    /** The days gathered for one person: only those still to come, each once. */
    private record Days(Situation situation, List<LocalDate> all) {
        private List<LocalDate> sorted() {
            if (all.size() < 2) return all;
            Collections.sort(all);
            var each = new ArrayList<LocalDate>(all.size());
            for (var day : all) if (each.isEmpty() || !each.get(each.size() - 1).equals(day)) each.add(day);
            return each;
        }

        private void comparison(Test.Comparison comparison) {
            var left = comparison.left();
            var right = comparison.right();
            if (left instanceof Operand.Elapsed elapsed) {
                thresholds(right, threshold -> elapsed(elapsed, threshold));
            } else {
                day(left);
                day(right);
            }
        }

        /** Each further year or month of a count brings its points, until the item gives no more or alone gives enough. */
        private void item(PointItem item, PointTable table, long needed) {
            var missing = BigDecimal.valueOf(needed)
                    .subtract(table.beside(item).total(situation).least());
            for (var count : item.counts()) {
                if (!(count.of() instanceof Operand.Elapsed elapsed)) continue;
                var steps = item.steps(count, missing);
                for (var step = 1L; step <= steps; step++) elapsed(elapsed, step * count.per());
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
                add(elapsed.full(from, threshold, situation));
                add(elapsed.full(from, threshold + 1, situation));
            }
            if (elapsed.to().value(situation) instanceof LocalDate to
                    && elapsed.from().moves()) {
                before(elapsed, to, threshold);
            }
        }

        private void before(Operand.Elapsed elapsed, LocalDate to, long threshold) {
            LongStream.rangeClosed(threshold - 1, threshold + 1).forEach(number -> {
                var about = elapsed.back(to, number, situation);
                for (var near = -MONTHS_DIFFER_BY; near <= MONTHS_DIFFER_BY; near++) add(about.plusDays(near));
            });
        }

        private void add(LocalDate day) {
            if (day.isAfter(situation.on())) all.add(day);
        }
    }
}
