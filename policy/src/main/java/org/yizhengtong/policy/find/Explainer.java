package org.yizhengtong.policy.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Because;
import org.yizhengtong.policy.Compared;
import org.yizhengtong.policy.Reading;
import org.yizhengtong.policy.Text;
import org.yizhengtong.policy.Truth;
import org.yizhengtong.policy.Vocabulary;
import org.yizhengtong.policy.rule.Operand;
import org.yizhengtong.policy.rule.PlaceRelation;
import org.yizhengtong.policy.rule.Rule;
import org.yizhengtong.policy.rule.RuleTree;
import org.yizhengtong.policy.rule.Situation;
import org.yizhengtong.policy.rule.Test;
import org.yizhengtong.policy.rule.Words;

/** Writes down why (理由): each rule with its question, its answer and every comparison as it was made. */
final class Explainer {
    private static final Text NOTHING = new Text("", "");
    private static final Text NOT_KNOWN = new Text("不知道", "not known");
    private static final Text NOT_SET = new Text("还没有定", "not set yet");
    private static final Text POINTS = new Text("积分", "Points");
    private static final Text CITY_DISTRICT = new Text("市辖区", "a district of the city");

    private final Vocabulary vocabulary;
    private final Situation situation;

    Explainer(Vocabulary vocabulary, Situation situation) {
        this.vocabulary = vocabulary;
        this.situation = situation;
    }

    List<Because> because(List<RuleTree> trees, @Nullable Rule prevails) {
        var because = new ArrayList<Because>(trees.size());
        for (var tree : trees) {
            var rule = tree.in(situation);
            if (rule != null) because.add(because(rule, tree, prevails));
        }
        return because;
    }

    /** Where the general rule does not hold, only those exceptions are looked at that come first. */
    private Because because(Rule rule, RuleTree tree, @Nullable Rule prevails) {
        var truth = rule.when().truth(situation);
        var compared = new LinkedHashSet<Compared>();
        rule.when().deciding(situation, test -> compared.add(compared(test)));
        return new Because(
                rule.id(),
                rule.asks(),
                truth,
                List.copyOf(compared),
                rule.cite(),
                rule.pack(),
                rule.confidence(),
                rule == prevails,
                exceptions(tree, truth, prevails));
    }

    private List<Because> exceptions(RuleTree tree, Truth general, @Nullable Rule prevails) {
        if (general != Truth.NO) return because(tree.exceptions(), prevails);
        var first = tree.exceptions().stream()
                .filter(exception -> first(exception.in(situation)))
                .toList();
        return because(first, prevails);
    }

    private static boolean first(@Nullable Rule rule) {
        return rule != null && rule.first();
    }

    private Compared compared(Test test) {
        if (test instanceof Test.Holds holds) return compared(holds.fact(), "", NOTHING);
        if (test instanceof Test.OneOf oneOf) {
            return compared(oneOf.fact(), oneOf.wanted() ? "∈" : "∉", list(oneOf));
        }
        if (test instanceof Test.Where where) return compared(where);
        if (test instanceof Test.Reads reads) return compared(reads);
        if (test instanceof Test.PointsReach reach) return compared(reach);
        var comparison = (Test.Comparison) test;
        var sign = comparison.relation().sign();
        var fact = comparison.left().facts().iterator().next();
        if (comparison.left() instanceof Operand.Elapsed elapsed) {
            return new Compared(fact, label(elapsed, fact), words(elapsed), sign, words(comparison.right(), fact));
        }
        return compared(fact, sign, words(comparison.right(), fact));
    }

    private Compared compared(String fact, String sign, Text against) {
        return new Compared(fact, vocabulary.kind(fact).means(), words(fact), sign, against);
    }

    /** What was counted: from the fact's day to the day looked at. */
    private Text label(Operand.Elapsed elapsed, String fact) {
        var means = vocabulary.kind(fact).means();
        if (!elapsed.moves()) return means;
        var day = Words.day(situation.on());
        return new Text(means.zh() + "，到" + day.zh(), means.en() + ", to " + day.en());
    }

    private Compared compared(Test.Where where) {
        var fact = where.facts().iterator().next();
        if (where.relation() == PlaceRelation.CITY_DISTRICT) {
            return compared(fact, where.wanted() ? "=" : "≠", CITY_DISTRICT);
        }
        return compared(fact, where.relation().sign(where.wanted()), words(where.other(), fact));
    }

    private Compared compared(Test.PointsReach reach) {
        var total = reach.table().total(situation);
        var most = total.most();
        var number = total.least().stripTrailingZeros().toPlainString();
        if (!total.settled())
            number += "–" + (most == null ? "" : most.stripTrailingZeros().toPlainString());
        var needed = situation.figureValue(reach.figure());
        return new Compared(
                "points",
                POINTS,
                new Text(number + " 分", number + " points"),
                reach.wanted() ? "≥" : "<",
                needed == null ? NOT_SET : Words.amount(needed, "point"));
    }

    /** An unsettled point stands in the trace like a fact, so that a reader sees which way it was read. */
    private Compared compared(Test.Reads reads) {
        var point = situation.point(reads.reading());
        return new Compared(
                reads.reading(),
                point.point(),
                words(point, situation.reading(reads.reading())),
                reads.wanted() ? "=" : "≠",
                words(point, reads.value()));
    }

    private static Text words(Reading point, String value) {
        return point.values().getOrDefault(value, NOTHING);
    }

    private Text list(Test.OneOf oneOf) {
        var options = oneOf.codes().stream()
                .map(code -> vocabulary.words(oneOf.fact(), code))
                .toList();
        return new Text(
                options.stream().map(Text::zh).collect(Collectors.joining("、")),
                options.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    private Text words(String fact) {
        var value = situation.fact(fact);
        return value == null ? NOT_KNOWN : vocabulary.words(fact, value);
    }

    private Text words(Operand.Elapsed elapsed) {
        return elapsed.value(situation) instanceof Long number
                ? Words.amount(number, elapsed.span().unit())
                : NOT_KNOWN;
    }

    private Text words(Operand operand, String fact) {
        if (operand.open(situation)) return NOT_SET;
        if (operand instanceof Operand.Figure figure && operand.value(situation) instanceof Long number) {
            return Words.amount(number, situation.figure(figure.name()).unit());
        }
        if (operand instanceof Operand.FactValue other) return words(other.fact());
        if (operand instanceof Operand.Today) return Words.day(situation.on());
        var value = operand.value(situation);
        return value == null ? NOT_KNOWN : vocabulary.words(fact, value);
    }
}
