package org.yizhengtong.policy.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
    private final Function<Situation, Prospect> whatever;
    /** The points touched, each with the general rules that it may change, their exceptions among them. */
    private final Map<String, Set<RuleTree>> touched = new LinkedHashMap<>();
    /** What each rule names, and what lets it hold instead of another version of it. */
    private final Map<Rule, Set<String>> restsOn = new IdentityHashMap<>();

    /**
     * For one matter.
     *
     * @param whatever how it stands once nothing is left to ask, at the cost of a search for questions
     */
    OtherReadings(List<RuleTree> trees, Function<Situation, Prospect> whatever) {
        this.whatever = whatever;
        trees.forEach(tree -> touch(tree, tree));
    }

    private void touch(RuleTree general, RuleTree tree) {
        var yields = new LinkedHashSet<String>();
        for (var rule : tree.versions())
            if (rule.yields() != null) yields.add(rule.yields().reading());
        for (var rule : tree.versions()) {
            var named = new LinkedHashSet<>(yields);
            rule.when().testsAndLines(test -> {
                if (test instanceof Test.Reads reads) named.add(reads.reading());
                if (test instanceof Test.Comparison comparison) counts(comparison.left(), general);
                if (test instanceof Test.PointsReach reach)
                    reach.table().items().forEach(item -> item.counts().forEach(count -> counts(count.of(), general)));
            });
            restsOn.put(rule, named);
            named.forEach(name -> touches(name, general));
        }
        tree.exceptions().forEach(exception -> touch(general, exception));
    }

    private void counts(Operand operand, RuleTree general) {
        if (operand instanceof Operand.Elapsed elapsed && elapsed.span() == Span.DAYS)
            touches(Readings.DAY_COUNT, general);
    }

    private void touches(String name, RuleTree general) {
        touched.computeIfAbsent(name, any -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(general);
    }

    /** A flag for each point that the deciding rule rests on, or that would change the answer if read otherwise. */
    List<Flag> flags(Matter.Settled settled, Outlook outlook) {
        var found = settled.prospect();
        if (touched.isEmpty() || !found.known()) return List.of();
        var situation = outlook.situation();
        var flags = new ArrayList<Flag>();
        var named = restsOn.getOrDefault(found.standing().by(), Set.of());
        touched.forEach((name, trees) -> {
            var point = situation.point(name);
            var otherwise = new ArrayList<Flag.Otherwise>();
            point.values().forEach((value, words) -> {
                if (value.equals(situation.reading(name))) return;
                var read = situation.reading(name, value);
                var other = settled.whatever()
                        ? whatever.apply(read)
                        : Prospect.of(outlook.under(read, trees)).informingOnly();
                if (other.sameAs(found)) return;
                otherwise.add(new Flag.Otherwise(value, words, other.answer(), other.from()));
            });
            if (!otherwise.isEmpty() || named.contains(name))
                flags.add(new Flag(name, point.point(), situation.reading(name), otherwise));
        });
        return flags;
    }
}
