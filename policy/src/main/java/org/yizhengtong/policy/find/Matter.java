package org.yizhengtong.policy.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.policy.Result;
import org.yizhengtong.policy.Vocabulary;
import org.yizhengtong.policy.rule.Rule;
import org.yizhengtong.policy.rule.RuleTree;
import org.yizhengtong.policy.rule.Situation;

/** One matter of the law, such as the permit or one service: finds its result with reasons, questions and what is missing. */
final class Matter {
    private final String subject;
    private final Vocabulary vocabulary;
    private final List<RuleTree> trees;
    private final Judge judge;
    private final Representatives representatives;
    private final OtherReadings readings;

    Matter(String subject, Vocabulary vocabulary, List<RuleTree> trees) {
        this.subject = subject;
        this.vocabulary = vocabulary;
        this.trees = trees;
        this.judge = new Judge(trees);
        this.representatives = new Representatives(vocabulary, trees);
        this.readings =
                new OtherReadings(trees, read -> settle(judge.outlook(read)).prospect());
    }

    /**
     * Finds for one person.
     *
     * @param explained whether the rule tree is wanted; without it a finding costs a fraction
     */
    Found find(Situation situation, boolean explained) {
        var outlook = judge.outlook(situation);
        var settled = settle(outlook);
        var prospect = settled.prospect();
        var ask = settled.ask();
        var by = prospect.standing().by();
        var flags = new ArrayList<>(Flags.of(prospect.answer(), by != null ? by : first(situation)));
        flags.addAll(readings.flags(settled, outlook));
        var result = new Result(
                subject,
                prospect.answer(),
                prospect.answer() == Answer.NOT_YET ? null : prospect.standing().word(),
                prospect.from(),
                prospect.until(),
                new Reasons(vocabulary, situation).of(prospect, ask),
                explained ? new Explainer(vocabulary, situation).because(trees, by) : List.of(),
                prospect.answer() == Answer.NO ? new MissingSearch(vocabulary, judge, situation).smallest() : List.of(),
                by == null ? List.of() : unproven(by, situation),
                ask,
                List.copyOf(flags));
        return new Found(result, by, situation);
    }

    /** A result with the rule that gave it, or nothing where none did. */
    record Found(Result result, @Nullable Rule by, Situation situation) {
        /** Whether the answer rests on this fact; an exception rests on all that its general rule does. */
        boolean restsOn(String fact) {
            if (by == null || by.exceptionTo() != null) return true;
            var looked = new LinkedHashSet<String>();
            by.when().deciding(situation, test -> looked.addAll(test.facts()));
            return looked.contains(fact);
        }
    }

    /** What decided, as far as it is only said and has to be seen or confirmed. */
    private List<String> unproven(Rule by, Situation situation) {
        var unproven = new LinkedHashSet<String>();
        by.when().deciding(situation, test -> {
            for (var fact : test.facts()) {
                var origin = situation.origin(fact);
                if (origin != null && origin.compareTo(vocabulary.kind(fact).strength()) < 0) unproven.add(fact);
            }
        });
        return List.copyOf(unproven);
    }

    private @Nullable Rule first(Situation situation) {
        for (var tree : trees) {
            var rule = tree.in(situation);
            if (rule != null) return rule;
        }
        return null;
    }

    /**
     * How it stands once nothing is left to ask that could change it.
     *
     * @param whatever whether missing facts had to be filled in, none of which can change it
     */
    record Settled(Prospect prospect, List<String> ask, boolean whatever) {}

    private Settled settle(Outlook outlook) {
        var situation = outlook.situation();
        var prospect = Prospect.of(outlook);
        if (prospect.known()) return new Settled(prospect.informingOnly(), List.of(), false);
        var ask = new Questions(vocabulary, judge, representatives).among(prospect.blocking(judge), situation);
        if (!ask.isEmpty()) return new Settled(prospect, ask, false);
        return new Settled(whateverIsMissing(prospect, situation).informingOnly(), ask, true);
    }

    /** Where no missing fact can change the answer, it is the answer that any values for them give; its last day is not. */
    private Prospect whateverIsMissing(Prospect prospect, Situation situation) {
        var settled = prospect;
        var filled = situation;
        while (!settled.known()) {
            var blocking = settled.blocking(judge).iterator();
            // Not known, and nobody can help it by an answer: that is for the law to settle.
            if (!blocking.hasNext()) return Prospect.open(first(situation));
            var fact = blocking.next();
            filled = filled.with(
                    fact, representatives.of(fact, filled).iterator().next());
            settled = Prospect.of(judge.outlook(filled));
        }
        return settled.withoutEnd();
    }
}
