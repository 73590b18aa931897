package org.yizhengtong.policy.find;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.policy.Truth;
import org.yizhengtong.policy.rule.Outcome;
import org.yizhengtong.policy.rule.Rule;
import org.yizhengtong.policy.rule.RuleTree;
import org.yizhengtong.policy.rule.Situation;

/** Applies the rules of one matter on one day: the general rule first, then the exception that prevails. */
final class Judge {
    private final List<RuleTree> trees;
    private final List<Way> ways;

    Judge(List<RuleTree> trees) {
        this.trees = trees;
        this.ways =
                trees.stream().map(tree -> new Way(tree, new TurningDays(tree))).toList();
    }

    /** A general rule, which is one way to what the matter is about, and the days that can turn it. */
    record Way(RuleTree tree, TurningDays turning) {}

    List<RuleTree> trees() {
        return trees;
    }

    Outlook outlook(Situation situation) {
        return Outlook.of(ways, situation);
    }

    /** Several general rules are several ways: one open to the person is enough; of several refusals the nearest is told. */
    Standing on(Situation situation) {
        return nearest(trees, tree -> one(tree, situation));
    }

    static <W> Standing nearest(List<W> ways, Function<W, Standing> judged) {
        var best = Standing.SILENT;
        for (var way : ways) {
            var standing = judged.apply(way);
            if (standing.silent()) continue;
            if (best.silent() || better(standing.answer(), best.answer())) best = standing;
        }
        return best;
    }

    static Standing one(RuleTree tree, Situation situation) {
        var rule = tree.in(situation);
        return rule == null ? Standing.SILENT : of(rule, tree, situation);
    }

    private static boolean better(Answer one, Answer other) {
        return rank(one) < rank(other) || (one == Answer.NO && other == Answer.NO);
    }

    private static int rank(Answer answer) {
        return switch (answer) {
            case YES -> 0;
            case EXEMPT -> 1;
            case ASK -> 2;
            case OPEN -> 3;
            case PLAN_NOT_LAW -> 4;
            case NOT_YET -> 5;
            case NOT_REQUIRED -> 6;
            case NO -> 7;
        };
    }

    private static Standing of(Rule rule, RuleTree tree, Situation situation) {
        var concerned = prevailing(tree, situation, true);
        if (concerned != null) return concerned;
        return switch (rule.when().truth(situation)) {
            case NO -> standing(rule.otherwise() == null ? Outcome.REFUSED : rule.otherwise(), rule);
            case UNKNOWN -> Standing.UNKNOWN;
            case OPEN -> new Standing(Answer.OPEN, null, rule);
            case YES -> {
                var exception = prevailing(tree, situation, false);
                yield exception == null ? standing(rule.then(), rule) : exception;
            }
        };
    }

    private static Standing standing(Outcome outcome, Rule rule) {
        return new Standing(outcome.answer(), outcome.word(), rule);
    }

    /** The exception that holds; unknown or open while one may still hold that would say something else. */
    private static @Nullable Standing prevailing(RuleTree tree, Situation situation, boolean first) {
        Standing doubt = null;
        String doubtful = null;
        for (var exception : tree.exceptions()) {
            var rule = exception.in(situation);
            if (rule == null || rule.first() != first) continue;
            var truth = rule.when().truth(situation);
            if (truth == Truth.NO) continue;
            var standing = truth == Truth.YES ? of(rule, exception, situation) : null;
            if (standing != null && standing.settled()) {
                if (doubt == null || Objects.equals(doubtful, standing.word())) return standing;
                return doubt;
            }
            var says = says(rule, exception, situation);
            doubtful = doubt == null || Objects.equals(doubtful, says) ? says : null;
            if (doubt == null || doubt.known()) doubt = doubt(rule, truth, standing);
        }
        return doubt;
    }

    /** An exception that holds may be as open as one of its own exceptions is. */
    private static Standing doubt(Rule rule, Truth truth, @Nullable Standing standing) {
        if (truth == Truth.OPEN) return new Standing(Answer.OPEN, null, rule);
        return standing == null ? Standing.UNKNOWN : standing;
    }

    /** What this exception says if it holds, or nothing where an exception to it may say something else. */
    private static @Nullable String says(Rule rule, RuleTree tree, Situation situation) {
        var word = rule.then().word();
        for (var exception : tree.exceptions()) {
            var inner = exception.in(situation);
            if (inner == null || inner.when().truth(situation) == Truth.NO) continue;
            if (!word.equals(says(inner, exception, situation))) return null;
        }
        return word;
    }

    /** The missing facts that keep the matter from being known on this day. */
    void blocking(Situation situation, Consumer<String> each) {
        for (var tree : trees) blocking(tree, situation, each);
    }

    private static void blocking(RuleTree tree, Situation situation, Consumer<String> each) {
        var rule = tree.in(situation);
        if (rule == null) return;
        var truth = rule.when().truth(situation);
        var settled = truth == Truth.NO || truth == Truth.OPEN;
        if (!settled) rule.when().blocking(situation, each);
        for (var exception : tree.exceptions()) {
            var other = exception.in(situation);
            if (other != null && (!settled || other.first())) blocking(exception, situation, each);
        }
    }
}
