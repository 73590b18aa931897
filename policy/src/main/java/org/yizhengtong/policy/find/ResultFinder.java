package org.yizhengtong.policy.find;

import java.util.List;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.policy.Confidence;
import org.yizhengtong.policy.Result;
import org.yizhengtong.policy.Vocabulary;
import org.yizhengtong.policy.rule.RuleTree;
import org.yizhengtong.policy.rule.Situation;

/** Finds one result with its reasons, its questions and what is missing. */
final class ResultFinder {
    private final Vocabulary vocabulary;

    ResultFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Result find(String subject, List<RuleTree> trees, Situation situation) {
        var judge = new Judge(trees);
        var prospect = informingOnly(Prospect.of(judge, situation));
        List<String> ask =
                prospect.known() ? List.of() : new Questions(vocabulary, judge).among(prospect.blocking(), situation);
        var by = prospect.standing().by();
        var flagged = by != null || trees.isEmpty() ? by : trees.get(0).rule();
        return new Result(
                subject,
                prospect.answer(),
                prospect.answer() == Answer.NOT_YET ? null : prospect.standing().word(),
                prospect.from(),
                prospect.until(),
                new Reasons(vocabulary, situation).of(prospect, ask),
                new Explainer(vocabulary, situation).because(trees, by),
                prospect.answer() == Answer.NO ? new MissingSearch(vocabulary, judge, situation).smallest() : List.of(),
                ask,
                List.copyOf(Flags.of(prospect.answer(), flagged)));
    }

    /** A rule that is only remembered (C) informs and never refuses. */
    private static Prospect informingOnly(Prospect prospect) {
        var by = prospect.standing().by();
        if (by == null || by.confidence() != Confidence.C || prospect.answer() != Answer.NO) return prospect;
        return new Prospect(prospect.standing(), Answer.OPEN, prospect.from(), prospect.until(), prospect.blocking());
    }
}
