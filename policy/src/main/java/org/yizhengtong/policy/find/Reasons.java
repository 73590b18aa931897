package org.yizhengtong.policy.find;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.policy.Text;
import org.yizhengtong.policy.Truth;
import org.yizhengtong.policy.Vocabulary;
import org.yizhengtong.policy.rule.Operand;
import org.yizhengtong.policy.rule.Parameter;
import org.yizhengtong.policy.rule.Rule;
import org.yizhengtong.policy.rule.Situation;
import org.yizhengtong.policy.rule.Test;
import org.yizhengtong.policy.rule.Words;

/** One plain sentence for each answer: the pack's own where it has one. */
final class Reasons {
    private static final Text UNCLEAR =
            new Text("规定没有写清楚，这一项认定不了。", "The rules are not clear here, so this cannot be told.");

    private final Vocabulary vocabulary;
    private final Situation situation;

    Reasons(Vocabulary vocabulary, Situation situation) {
        this.vocabulary = vocabulary;
        this.situation = situation;
    }

    Text of(Prospect prospect, List<String> ask) {
        var rule = prospect.standing().by();
        return switch (prospect.answer()) {
            case ASK -> asking(ask);
            case NOT_YET -> notYet(prospect, rule);
            case OPEN -> rule == null ? said(prospect, null) : open(prospect, rule);
            default -> said(prospect, rule);
        };
    }

    private Text said(Prospect prospect, @Nullable Rule rule) {
        if (rule == null) return new Text("这里的规定没有说到这一项。", "The rules of this place do not speak of this.");
        var holds = holds(prospect, rule);
        var sentence = holds ? rule.ifYes() : rule.ifNo();
        if (sentence != null) return sentence;
        return holds
                ? new Text("“" + rule.asks().zh() + "”：是。", "\"" + rule.asks().en() + "\" Yes.")
                : new Text("“" + rule.asks().zh() + "”：不是。", "\"" + rule.asks().en() + "\" No.");
    }

    /** Where a missing fact changes nothing, the condition is not known, but what came of it is. */
    private boolean holds(Prospect prospect, Rule rule) {
        return switch (rule.when().truth(situation)) {
            case YES -> true;
            case NO, OPEN -> false;
            case UNKNOWN -> rule.then().word().equals(prospect.standing().word());
        };
    }

    private Text notYet(Prospect prospect, @Nullable Rule rule) {
        var from = prospect.from();
        if (from == null) return said(prospect, rule);
        var day = Words.day(from);
        var why = rule == null ? null : rule.ifNo();
        return new Text(
                "还不行，" + day.zh() + "起可以。" + (why == null ? "" : why.zh()),
                "Not yet: from " + day.en() + "." + (why == null ? "" : " " + why.en()));
    }

    private Text asking(List<String> ask) {
        var facts = ask.stream().map(fact -> vocabulary.kind(fact).means()).toList();
        return new Text(
                "还要知道：" + facts.stream().map(Text::zh).collect(Collectors.joining("、")) + "。",
                "We still need to know: "
                        + facts.stream().map(fact -> lower(fact.en())).collect(Collectors.joining(", ")) + ".");
    }

    private Text open(Prospect prospect, Rule rule) {
        if (rule.then().answer() == Answer.OPEN && rule.ifYes() != null) return rule.ifYes();
        var figures = new LinkedHashSet<Parameter>();
        rule.when().tests(test -> figure(test, figures));
        for (var figure : figures) {
            var leftTo = figure.leftTo();
            if (leftTo == null) continue;
            return new Text(
                    "规定里有这一项，但“" + figure.means().zh() + "”还没有定，由" + leftTo.zh() + "来定。",
                    "The rules provide for this, but the "
                            + lower(figure.means().en()) + " has not been set; it is left to " + leftTo.en() + ".");
        }
        // A remembered rule that would refuse is open too, and then has its own sentence.
        var unclear = prospect.standing().answer() == Answer.OPEN && rule.when().truth(situation) == Truth.UNKNOWN;
        return unclear ? UNCLEAR : said(prospect, rule);
    }

    private void figure(Test test, LinkedHashSet<Parameter> figures) {
        if (test instanceof Test.PointsReach reach) {
            reach.table().items().forEach(item -> item.when().tests(inner -> figure(inner, figures)));
        }
        if (test instanceof Test.PointsReach reach && situation.figureValue(reach.figure()) == null) {
            figures.add(situation.figure(reach.figure()));
        }
        if (test instanceof Test.Comparison comparison
                && comparison.right() instanceof Operand.Figure figure
                && figure.open(situation)) figures.add(situation.figure(figure.name()));
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
