package org.yizhengtong.policy.pack;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import java.util.Map;
import java.util.function.BiFunction;
import org.yizhengtong.policy.BadPack;
import org.yizhengtong.policy.FactType;
import org.yizhengtong.policy.Reading;
import org.yizhengtong.policy.Vocabulary;
import org.yizhengtong.policy.rule.Operand;
import org.yizhengtong.policy.rule.Parameter;
import org.yizhengtong.policy.rule.PointTable;
import org.yizhengtong.policy.rule.Span;

/** Turns one side of a comparison into an operand. */
final class OperandTranslator {
    /** The total of the pack's table of points, as rules write it. */
    static final String POINTS = "points";
    /** The ending of the counts that count the first day: {@code months_with_first_day}. */
    static final String WITH_FIRST_DAY = "s_with_first_day";

    private final Vocabulary vocabulary;
    private final Map<String, Parameter> figures;
    private final Map<String, Reading> readings;
    private final PointTable points;
    private final CelAbstractSyntaxTree tree;
    private final BiFunction<CelExpr, String, BadPack> bad;

    OperandTranslator(
            Vocabulary vocabulary,
            Map<String, Parameter> figures,
            Map<String, Reading> readings,
            PointTable points,
            CelAbstractSyntaxTree tree,
            BiFunction<CelExpr, String, BadPack> bad) {
        this.vocabulary = vocabulary;
        this.figures = figures;
        this.readings = readings;
        this.points = points;
        this.tree = tree;
        this.bad = bad;
    }

    Operand of(CelExpr expression) {
        var named = tree.getReference(expression.id());
        if (named.isPresent() && !named.get().name().isEmpty())
            return named(named.get().name());
        if (expression.getKind() == Kind.CONSTANT) return constant(expression);
        if (expression.getKind() == Kind.CALL) {
            for (var span : Span.values()) {
                var function = expression.call().function();
                if (function.equals(span.unit() + "s")) return elapsed(span, false, expression);
                if (function.equals(span.unit() + WITH_FIRST_DAY)) return elapsed(span, true, expression);
            }
        }
        throw bad.apply(
                expression, "a fact, a parameter, an option or a count of days, months or years is wanted here");
    }

    private Operand named(String name) {
        if (name.equals("on")) return new Operand.Today();
        if (name.equals(POINTS)) return new Operand.PointsTotal(points);
        if (readings.containsKey(name)) return new Operand.ReadingValue(name);
        return figures.containsKey(name) ? new Operand.Figure(name) : new Operand.FactValue(name);
    }

    private Operand constant(CelExpr expression) {
        var constant = expression.constant();
        return switch (constant.getKind()) {
            case STRING_VALUE -> new Operand.Constant(constant.stringValue());
            case BOOLEAN_VALUE -> new Operand.Constant(constant.booleanValue());
            default ->
                throw bad.apply(
                        expression,
                        "no number stands in a rule; make it a parameter with a name, a date and a citation");
        };
    }

    private Operand elapsed(Span span, boolean withFirstDay, CelExpr expression) {
        var from = of(expression.call().args().get(0));
        var to = of(expression.call().args().get(1));
        if (from instanceof Operand.Elapsed || to instanceof Operand.Elapsed) {
            throw bad.apply(expression, "a day is wanted on both sides of the comma");
        }
        return new Operand.Elapsed(span, withFirstDay, from, to);
    }

    /** A place: a fact of that type, or a division code written out. */
    Operand place(CelExpr expression) {
        var operand = of(expression);
        if (operand instanceof Operand.FactValue fact
                && vocabulary.kind(fact.fact()).type() == FactType.PLACE) return operand;
        if (operand instanceof Operand.Constant constant
                && constant.value().toString().matches("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}")) return operand;
        throw bad.apply(
                expression, "a place is wanted here: a fact of type place, or a division code such as \"370600\"");
    }
}
