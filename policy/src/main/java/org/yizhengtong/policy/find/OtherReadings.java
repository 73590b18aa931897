package org.yizhengtong.policy.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Flag;
import org.yizhengtong.policy.rule.Operand;
import org.yizhengtong.policy.rule.Readings;
import org.yizhengtong.policy.rule.Rule;
import org.yizhengtong.policy.rule.RuleTree;
import org.yizhengtong.policy.rule.Situation;
import org.yizhengtong.policy.rule.Span;
import org.yizhengtong.policy.rule.Test;

/** Finds the same matter under the other readings of every unsettled point it touches, and says what they would change. */
final class OtherReadings {
    private final List<RuleTree> trees;
    private final Judge judge;
    private final Function<Situation, Prospect> whatever;
    private final Set<String> touched = new LinkedHashSet<>();

    /**
     * For one matter.
     *
     * @param whatever how it stands once nothing is left to ask, at the cost of a search for questions
     */
    OtherReadings(List<RuleTree> trees, Judge judge, Function<Situation, Prospect> whatever) {
        this.trees = trees;
        this.judge = judge;
        this.whatever = whatever;
        trees.forEach(this::touch);
    }

    private void touch(RuleTree tree) {
        for (var rule : tree.versions()) touched.addAll(named(rule));
        for (var rule : tree.versions()) rule.when().tests(this::counts);
        tree.exceptions().forEach(this::touch);
    }

    private static Set<String> named(Rule rule) {
        var named = new LinkedHashSet<String>();
        if (rule.yields() != null) named.add(rule.yields().reading());
        rule.when().tests(test -> {
            if (test instanceof Test.Reads reads) named.add(reads.reading());
        });
        return named;
    }

    private void counts(Test test) {
        if (test instanceof Test.Comparison comparison
                && comparison.left() instanceof Operand.Elapsed elapsed
                && elapsed.span() == Span.DAYS) touched.add(Readings.DAY_COUNT);
    }

    /**
     * A flag for each point that the deciding rule rests on, or that would change the answer if read otherwise.
     *
     * @param days the turning days under the readings followed; they are others only where a first day counts otherwise
     */
    List<Flag> flags(Matter.Settled settled, Situation situation, List<LocalDate> days) {
        var found = settled.prospect();
        if (touched.isEmpty() || !found.known()) return List.of();
        var flags = new ArrayList<Flag>();
        var restsOn = restsOn(found.standing().by(), trees);
        for (var name : touched) {
            var point = situation.point(name);
            var otherwise = new ArrayList<Flag.Otherwise>();
            point.values().forEach((value, words) -> {
                if (value.equals(situation.reading(name))) return;
                var read = situation.reading(name, value);
                var other = settled.whatever() ? whatever.apply(read) : prospect(read, situation, days);
                if (other.sameAs(found)) return;
                otherwise.add(new Flag.Otherwise(value, words, other.answer(), other.from()));
            });
            if (otherwise.isEmpty() && !restsOn.contains(name)) continue;
            flags.add(new Flag(name, point.point(), situation.reading(name), otherwise));
        }
        return flags;
    }

    private Prospect prospect(Situation read, Situation situation, List<LocalDate> days) {
        var sameDays = read.countsFirstDay() == situation.countsFirstDay();
        return Prospect.of(judge, read, sameDays ? days : judge.turningDays(read))
                .informingOnly();
    }

    /** What the deciding rule names, and what let it hold instead of another version of it. */
    private static Set<String> restsOn(@Nullable Rule by, List<RuleTree> trees) {
        var names = new LinkedHashSet<String>();
        for (var tree : trees) {
            if (by != null && tree.versions().contains(by)) {
                names.addAll(named(by));
                for (var rule : tree.versions())
                    if (rule.yields() != null) names.add(rule.yields().reading());
            }
            names.addAll(restsOn(by, tree.exceptions()));
        }
        return names;
    }
}
