package org.yizhengtong.policy.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.FactKind;
import org.yizhengtong.policy.Vocabulary;
import org.yizhengtong.policy.rule.Condition;
import org.yizhengtong.policy.rule.Operand;
import org.yizhengtong.policy.rule.Parameter;
import org.yizhengtong.policy.rule.Relation;
import org.yizhengtong.policy.rule.Test;

/** Sees whether a condition can hold for nobody: each of its ways asks two things of one fact that exclude each other. */
final class Contradiction {
    /** Conditions with more ways than this are taken to hold for somebody. */
    private static final int MOST_WAYS = 256;

    private final Vocabulary vocabulary;
    private final Map<String, Parameter> figures;

    Contradiction(Vocabulary vocabulary, Map<String, Parameter> figures) {
        this.vocabulary = vocabulary;
        this.figures = figures;
    }

    boolean in(Condition condition) {
        var ways = ways(condition);
        return ways != null && ways.stream().allMatch(this::excluded);
    }

    /** The ways in which it can hold, or nothing where they are too many. */
    private @Nullable List<List<Test>> ways(Condition condition) {
        if (condition instanceof Test test) return List.of(List.of(test));
        if (condition instanceof Condition.Always always) return always.holds() ? List.of(List.of()) : List.of();
        if (condition instanceof Condition.Any any) return oneOf(any.parts());
        return together(((Condition.All) condition).parts());
    }

    private @Nullable List<List<Test>> oneOf(List<Condition> parts) {
        var ways = new ArrayList<List<Test>>();
        for (var part : parts) {
            var more = ways(part);
            if (more == null || ways.size() + more.size() > MOST_WAYS) return null;
            ways.addAll(more);
        }
        return ways;
    }

    private @Nullable List<List<Test>> together(List<Condition> parts) {
        List<List<Test>> ways = List.of(List.of());
        for (var part : parts) {
            var others = ways(part);
            if (others == null || ways.size() * others.size() > MOST_WAYS) return null;
            var more = new ArrayList<List<Test>>();
            for (var way : ways) {
                for (var other : others) {
                    var both = new ArrayList<>(way);
                    both.addAll(other);
                    more.add(both);
                }
            }
            ways = more;
        }
        return ways;
    }

    private boolean excluded(List<Test> way) {
        var seen = new HashSet<>(way);
        if (way.stream().anyMatch(test -> test.not() instanceof Test other && seen.contains(other))) return true;
        return optionsExcluded(way) || readingsExcluded(way) || numbersExcluded(way);
    }

    private boolean optionsExcluded(List<Test> way) {
        var left = new HashMap<String, Set<String>>();
        for (var test : way) {
            if (!(test instanceof Test.OneOf || test instanceof Test.Comparison)) continue;
            var one = oneOf(test);
            if (one == null) continue;
            var options = left.computeIfAbsent(one.fact(), this::options);
            if (one.wanted()) options.retainAll(one.codes());
            else options.removeAll(one.codes());
            if (options.isEmpty()) return true;
        }
        return false;
    }

    /** A choice compared with one option is one of a list of one. */
    private Test.@Nullable OneOf oneOf(Test test) {
        if (test instanceof Test.OneOf oneOf) return oneOf;
        if (test instanceof Test.Comparison comparison
                && comparison.left() instanceof Operand.FactValue fact
                && comparison.right() instanceof Operand.Constant constant) {
            return new Test.OneOf(
                    fact.fact(), Set.of(constant.value().toString()), comparison.relation() == Relation.EQUAL);
        }
        return null;
    }

    private Set<String> options(String fact) {
        return vocabulary.kind(fact).options().stream()
                .map(FactKind.Option::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean readingsExcluded(List<Test> way) {
        var read = new HashMap<String, String>();
        for (var test : way) {
            if (!(test instanceof Test.Reads reads) || !reads.wanted()) continue;
            var other = read.put(reads.reading(), reads.value());
            if (other != null && !other.equals(reads.value())) return true;
        }
        return false;
    }

    /** The same count compared with two figures: at least the smaller bound has to fit below the larger, whatever the year. */
    private boolean numbersExcluded(List<Test> way) {
        var bounds = new HashMap<Operand, Bounds>();
        for (var test : way) {
            if (!(test instanceof Test.Comparison comparison)) continue;
            if (!(comparison.right() instanceof Operand.Figure figure)) continue;
            var values = figures.get(figure.name());
            if (values == null || values.values().isEmpty()) continue;
            bounds.computeIfAbsent(comparison.left(), any -> new Bounds()).add(comparison.relation(), values);
        }
        return bounds.values().stream().anyMatch(Bounds::crossed);
    }

    /** The loosest bounds that any dated value gives. */
    private static final class Bounds {
        private long least = Long.MIN_VALUE;
        private long most = Long.MAX_VALUE;

        void add(Relation relation, Parameter figure) {
            var smallest = figure.values().stream()
                    .mapToLong(Parameter.Dated::value)
                    .min()
                    .orElseThrow();
            var largest = figure.values().stream()
                    .mapToLong(Parameter.Dated::value)
                    .max()
                    .orElseThrow();
            switch (relation) {
                case AT_LEAST -> least = Math.max(least, smallest);
                case MORE -> least = Math.max(least, smallest + 1);
                case AT_MOST -> most = Math.min(most, largest);
                case LESS -> most = Math.min(most, largest - 1);
                default -> {}
            }
        }

        boolean crossed() {
            return least > most;
        }
    }
}
