package org.yizhengtong.policy.find;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.policy.Days;
import org.yizhengtong.policy.FactKind;
import org.yizhengtong.policy.FactType;
import org.yizhengtong.policy.Missing;
import org.yizhengtong.policy.Text;
import org.yizhengtong.policy.Truth;
import org.yizhengtong.policy.Vocabulary;
import org.yizhengtong.policy.rule.Condition;
import org.yizhengtong.policy.rule.RuleTree;
import org.yizhengtong.policy.rule.Situation;
import org.yizhengtong.policy.rule.Test;

/**
 * What is missing: the smallest sets of facts a person can change, at most three, that turn a no into a yes. Read off the
 * conditions that fail, then each set is tried.
 */
final class MissingSearch {
    private static final int MOST_CHANGES = 3;
    private static final int MOST_WAYS = 24;

    private final Vocabulary vocabulary;
    private final Judge judge;
    private final Situation situation;

    MissingSearch(Vocabulary vocabulary, Judge judge, Situation situation) {
        this.vocabulary = vocabulary;
        this.judge = judge;
        this.situation = situation;
    }

    List<Missing> smallest() {
        var ways = new LinkedHashSet<Map<String, Object>>();
        judge.trees().forEach(tree -> ways.addAll(ways(tree)));
        var sound = ways.stream()
                .filter(way -> !way.isEmpty())
                .filter(way -> judge.on(situation.with(way)).answer() == Answer.YES)
                .toList();
        var size = sound.stream().mapToInt(Map::size).min().orElse(0);
        return sound.stream()
                .filter(way -> way.size() == size)
                .map(this::missing)
                .toList();
    }

    /** The general rule must hold, and each exception that now holds must not. */
    private List<Map<String, Object>> ways(RuleTree tree) {
        var rule = tree.in(situation);
        if (rule == null) return List.of();
        var ways = ways(rule.when());
        for (var exception : tree.exceptions()) {
            var prevailing = exception.in(situation);
            if (prevailing == null || prevailing.when().truth(situation) != Truth.YES) continue;
            if (prevailing.then().answer() != Answer.YES)
                ways = product(ways, ways(prevailing.when().not()));
        }
        return ways;
    }

    private List<Map<String, Object>> ways(Condition condition) {
        if (condition.truth(situation) == Truth.YES) return List.of(Map.of());
        if (condition instanceof Test test) return changes(test);
        var ways = new ArrayList<Map<String, Object>>();
        if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> ways.addAll(ways(part)));
        } else if (condition instanceof Condition.All all) {
            ways.add(Map.of());
            for (var part : all.parts()) {
                // What nobody can change leaves no way.
                if (ways.isEmpty()) break;
                var more = product(ways, ways(part));
                ways.clear();
                ways.addAll(more);
            }
        }
        return fewest(ways);
    }

    /** Of too many ways those that change least. */
    private static List<Map<String, Object>> fewest(Collection<Map<String, Object>> ways) {
        return ways.stream()
                .sorted(Comparator.comparingInt(Map::size))
                .limit(MOST_WAYS)
                .toList();
    }

    private static List<Map<String, Object>> product(List<Map<String, Object>> some, List<Map<String, Object>> others) {
        var both = new LinkedHashSet<Map<String, Object>>();
        for (var one : some) {
            for (var other : others) {
                both.add(joined(one, other));
                // Where both change one fact, trying tells which value serves both.
                both.add(joined(other, one));
            }
        }
        both.removeIf(way -> way.size() > MOST_CHANGES);
        return fewest(both);
    }

    private static Map<String, Object> joined(Map<String, Object> one, Map<String, Object> other) {
        var joined = new LinkedHashMap<>(one);
        other.forEach(joined::putIfAbsent);
        return joined;
    }

    private List<Map<String, Object>> changes(Test test) {
        var ways = new ArrayList<Map<String, Object>>();
        var values = new Representatives(vocabulary, test);
        for (var fact : test.facts()) {
            if (!vocabulary.kind(fact).changeable()) continue;
            for (var value : nearestFirst(fact, values.of(fact, situation))) {
                if (Objects.equals(value, situation.fact(fact))) continue;
                if (value instanceof LocalDate day && !Days.known(day)) continue;
                if (test.truth(situation.with(fact, value)) != Truth.YES) continue;
                ways.add(Map.of(fact, value));
                if (value instanceof Long || value instanceof LocalDate) break;
            }
        }
        return ways;
    }

    /** A number or a day is changed no further than it has to be. */
    private List<Object> nearestFirst(String fact, Set<Object> values) {
        var kind = vocabulary.kind(fact);
        var sorted = new ArrayList<>(values);
        if (situation.fact(fact) instanceof Long now) {
            sorted.sort(Comparator.comparingLong(value -> Math.abs((Long) value - now)));
        }
        if (kind.type() == FactType.DATE) {
            var near = situation.fact(fact) instanceof LocalDate now ? now : situation.on();
            sorted.sort(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(near, (LocalDate) day))));
        }
        if (kind.options().isEmpty()) return sorted;
        var codes = kind.options().stream().map(FactKind.Option::code).toList();
        sorted.sort(Comparator.comparingInt(codes::indexOf));
        return sorted;
    }

    private Missing missing(Map<String, Object> way) {
        return new Missing(way.entrySet().stream()
                .map(change -> change(vocabulary.kind(change.getKey()), change.getValue()))
                .toList());
    }

    private Missing.Change change(FactKind kind, Object value) {
        var words = vocabulary.words(kind.name(), value);
        var proof = kind.proof();
        return new Missing.Change(
                kind.name(),
                value,
                new Text(
                        kind.means().zh() + "：" + words.zh() + (proof == null ? "" : "（凭" + proof.zh() + "）"),
                        kind.means().en() + ": " + words.en()
                                + (proof == null ? "" : " (shown by " + proof.en() + ")")));
    }
}
