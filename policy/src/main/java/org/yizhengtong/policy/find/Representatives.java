package org.yizhengtong.policy.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.FactKind;
import org.yizhengtong.policy.Vocabulary;
import org.yizhengtong.policy.rule.Division;
import org.yizhengtong.policy.rule.Operand;
import org.yizhengtong.policy.rule.RuleTree;
import org.yizhengtong.policy.rule.Situation;
import org.yizhengtong.policy.rule.Test;

/**
 * A few values that stand for all a fact can have, as far as these rules can tell them apart: each option they name and
 * one they do not, the numbers and days on both sides of each threshold, places inside and outside.
 */
final class Representatives {
    /** In a fixed order: that of a plain set differs from one run of the program to the next. */
    private static final Set<Object> YES_AND_NO =
            Collections.unmodifiableSet(new LinkedHashSet<>(List.of(true, false)));

    private final Vocabulary vocabulary;
    private final List<Test> tests = new ArrayList<>();

    Representatives(Vocabulary vocabulary, List<RuleTree> trees) {
        this.vocabulary = vocabulary;
        trees.forEach(this::collect);
    }

    Representatives(Vocabulary vocabulary, Test test) {
        this.vocabulary = vocabulary;
        test.testsAndLines(tests::add);
    }

    private void collect(RuleTree tree) {
        tree.versions().forEach(rule -> rule.when().testsAndLines(tests::add));
        tree.exceptions().forEach(this::collect);
    }

    /** Whether the values that matter of this fact depend on the other facts: whether points are counted by it. */
    boolean dependsOnOthers(String fact) {
        return tests.stream()
                .anyMatch(
                        test -> test instanceof Test.PointsReach && test.facts().contains(fact));
    }

    Set<Object> of(String fact, Situation situation) {
        var values = new LinkedHashSet<Object>();
        var kind = vocabulary.kind(fact);
        for (var test : tests) if (test.facts().contains(fact)) add(test, kind, situation, values);
        return switch (kind.type()) {
            case BOOL -> YES_AND_NO;
            case CHOICE -> withOneMore(values, kind);
            case INT -> numbers(values, kind);
            case DATE -> days(values, situation);
            case PLACE -> inside(situation.fact(fact), places(values));
        };
    }

    private static void add(Test test, FactKind kind, Situation situation, Set<Object> values) {
        if (test instanceof Test.OneOf oneOf) values.addAll(oneOf.codes());
        if (test instanceof Test.Where where) {
            addValue(where.place(), situation, values);
            addValue(where.other(), situation, values);
        }
        if (test instanceof Test.PointsReach reach) PointValues.add(reach, kind.name(), situation, values);
        if (!(test instanceof Test.Comparison comparison)) return;
        if (comparison.left() instanceof Operand.Elapsed elapsed) {
            if (comparison.right().value(situation) instanceof Long threshold) {
                var start = isFact(elapsed.from(), kind.name());
                var base = start ? elapsed.to() : elapsed.from();
                if (!(base.value(situation) instanceof LocalDate day)) return;
                // "At most 45 years" turns on the day on which 46 are full.
                var turns = switch (comparison.relation()) {
                    case AT_MOST, MORE -> threshold + 1;
                    default -> threshold;
                };
                values.add(start ? elapsed.back(day, turns, situation) : elapsed.full(day, turns, situation));
            }
        } else {
            addValue(comparison.left(), situation, values);
            addValue(comparison.right(), situation, values);
        }
    }

    private static boolean isFact(Operand operand, String name) {
        return operand instanceof Operand.FactValue fact && fact.fact().equals(name);
    }

    private static void addValue(Operand operand, Situation situation, Set<Object> values) {
        var value = operand.value(situation);
        if (value != null) values.add(value);
    }

    private static Set<Object> withOneMore(Set<Object> values, FactKind kind) {
        for (var option : kind.options()) {
            if (values.add(option.code())) break;
        }
        return values;
    }

    private static Set<Object> numbers(Set<Object> values, FactKind kind) {
        var around = new LinkedHashSet<Object>();
        var least = kind.least() == null ? 0 : kind.least();
        for (var value : values) {
            var number = (Long) value;
            around.add(number);
            if (number > least) around.add(number - 1);
            if (kind.most() == null || number < kind.most()) around.add(number + 1);
        }
        if (around.isEmpty()) around.add(least);
        return around;
    }

    private static Set<Object> days(Set<Object> values, Situation situation) {
        var around = new LinkedHashSet<Object>();
        for (var value : values) {
            var day = (LocalDate) value;
            around.add(day);
            around.add(day.plusDays(1));
            around.add(day.minusDays(1));
        }
        around.add(situation.on());
        return around;
    }

    /** A place known coarsely is asked for more finely, and stays where it is. */
    private static Set<Object> inside(@Nullable Object known, Set<Object> places) {
        if (known == null) return places;
        places.removeIf(place -> !place.toString().startsWith(Division.significant(known.toString())));
        return places;
    }

    /** Beside the places named: a district and a county of the same city, another city, another province. */
    private static Set<Object> places(Set<Object> values) {
        var around = new LinkedHashSet<Object>();
        for (var value : values) {
            var place = Division.significant((String) value);
            if (place.length() >= 6) around.add(value);
            if (place.length() > 6) around.add(place.substring(0, 6) + "999");
            if (place.length() >= 4) around.add(place.substring(0, 4) + "19");
            if (place.length() >= 4) around.add(place.substring(0, 4) + "89");
            around.add(place.substring(0, 2) + "9919");
        }
        around.add("989819");
        return around;
    }
}
