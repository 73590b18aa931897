package org.yizhengtong.policy.pack;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.yizhengtong.policy.BadPack;
import org.yizhengtong.policy.FactType;
import org.yizhengtong.policy.Reading;
import org.yizhengtong.policy.Vocabulary;
import org.yizhengtong.policy.rule.Condition;
import org.yizhengtong.policy.rule.Operand;
import org.yizhengtong.policy.rule.Parameter;
import org.yizhengtong.policy.rule.PlaceRelation;
import org.yizhengtong.policy.rule.PointTable;
import org.yizhengtong.policy.rule.Relation;
import org.yizhengtong.policy.rule.Test;

/**
 * Turns a checked CEL expression into tests. Only what can be explained to a person passes: and, or, not, comparisons,
 * "one of", full days, months and years, and how places lie to each other.
 */
final class ConditionTranslator {
    private static final Map<String, Relation> RELATIONS = Map.of(
            "_==_", Relation.EQUAL,
            "_!=_", Relation.NOT_EQUAL,
            "_<_", Relation.LESS,
            "_<=_", Relation.AT_MOST,
            "_>_", Relation.MORE,
            "_>=_", Relation.AT_LEAST);

    private static final String NO_FACT = "this compares no fact; every comparison is about the person";
    private static final String PLACES = "compare places with same_county, same_city or within";
    private static final String READING = "a reading is compared with one of its values, as in NAME == \"value\"";

    private final Vocabulary vocabulary;
    private final Map<String, Reading> readings;
    private final CelAbstractSyntaxTree tree;
    private final YamlValue written;
    private final OperandTranslator operands;

    ConditionTranslator(
            Vocabulary vocabulary,
            Map<String, Parameter> figures,
            Map<String, Reading> readings,
            PointTable points,
            CelAbstractSyntaxTree tree,
            YamlValue written) {
        this.vocabulary = vocabulary;
        this.readings = readings;
        this.tree = tree;
        this.written = written;
        this.operands = new OperandTranslator(vocabulary, figures, readings, points, tree, this::bad);
    }

    Condition condition(CelExpr expression) {
        if (expression.getKind() == Kind.CONSTANT) {
            return new Condition.Always(expression.constant().booleanValue());
        }
        if (expression.getKind() != Kind.CALL) {
            if (operands.of(expression) instanceof Operand.FactValue value) return new Test.Holds(value.fact(), true);
            throw bad(expression, "a fact that is yes or no is wanted here");
        }
        var call = expression.call();
        var arguments = call.args();
        var relation = RELATIONS.get(call.function());
        if (relation != null) return comparison(expression, arguments.get(0), relation, arguments.get(1));
        var where = PlaceRelation.of(call.function());
        if (where.isPresent()) return where(expression, where.get(), arguments);
        return switch (call.function()) {
            case "_&&_" ->
                new Condition.All(arguments.stream().map(this::condition).toList());
            case "_||_" ->
                new Condition.Any(arguments.stream().map(this::condition).toList());
            case "!_" -> condition(arguments.get(0)).not();
            case "@in" -> oneOf(arguments.get(0), arguments.get(1));
            default ->
                throw bad(
                        expression,
                        "\"" + call.function() + "\" cannot be explained to a person; a condition"
                                + " is made of &&, ||, !, comparisons, in, days, months, years and the functions for places");
        };
    }

    private Condition comparison(CelExpr whole, CelExpr first, Relation relation, CelExpr second) {
        var left = operands.of(first);
        var right = operands.of(second);
        if (left instanceof Operand.ReadingValue point) return reads(whole, point.name(), relation, right);
        if (left.facts().isEmpty() && !right.facts().isEmpty()) {
            return comparison(whole, second, mirrored(relation), first);
        }
        if (left instanceof Operand.Elapsed && right.moves() || right instanceof Operand.Elapsed) {
            throw bad(
                    whole,
                    "days, months and years stand alone on one side of a comparison, with a figure"
                            + " on the other, so that the day on which the answer changes can be told");
        }
        if (left instanceof Operand.PointsTotal total) return reach(whole, total, relation, right);
        if (right instanceof Operand.PointsTotal) throw noPoints(whole);
        if (right instanceof Operand.ReadingValue) throw bad(whole, READING);
        if (left.facts().isEmpty()) throw bad(whole, NO_FACT);
        if (isPlace(left) || isPlace(right)) throw bad(whole, PLACES);
        if (left instanceof Operand.FactValue fact && right instanceof Operand.Constant constant) {
            return with(fact.fact(), relation, constant.value(), whole, second);
        }
        var comparison = new Test.Comparison(left, relation, right);
        if (comparison.facts().size() < 2) return comparison;
        throw bad(
                whole,
                "a comparison looks at one fact, with a figure on the other side: for two facts it could not be"
                        + " told which of their values matter, and so what to ask");
    }

    private Condition with(String fact, Relation relation, Object constant, CelExpr whole, CelExpr second) {
        checkOption(fact, constant, second);
        if (relation != Relation.EQUAL && relation != Relation.NOT_EQUAL) {
            throw bad(whole, "an option, true and false have no order; compare them with == or !=");
        }
        if (constant instanceof Boolean yes) return new Test.Holds(fact, yes == (relation == Relation.EQUAL));
        return new Test.Comparison(new Operand.FactValue(fact), relation, new Operand.Constant(constant));
    }

    private boolean isPlace(Operand operand) {
        return operand instanceof Operand.FactValue fact
                && vocabulary.kind(fact.fact()).type() == FactType.PLACE;
    }

    private Condition reach(CelExpr whole, Operand.PointsTotal total, Relation relation, Operand needed) {
        if (needed instanceof Operand.Figure figure && (relation == Relation.AT_LEAST || relation == Relation.LESS)) {
            return new Test.PointsReach(total.table(), figure.name(), relation == Relation.AT_LEAST);
        }
        throw noPoints(whole);
    }

    private BadPack noPoints(CelExpr at) {
        return bad(at, "points are compared with the parameter that says how many are needed: points >= needed");
    }

    /** A number that is counted. */
    Operand count(CelExpr expression) {
        var operand = operands.of(expression);
        if (operand.facts().isEmpty()) throw bad(expression, "this counts nothing about the person");
        return operand;
    }

    private Condition reads(CelExpr whole, String name, Relation relation, Operand value) {
        var known = readings.get(name);
        var asked = relation == Relation.EQUAL || relation == Relation.NOT_EQUAL;
        if (known == null || !asked || !(value instanceof Operand.Constant constant)) {
            throw bad(whole, READING);
        }
        if (!known.values().containsKey(constant.value())) {
            throw bad(
                    whole,
                    "\"" + constant.value() + "\" is not a reading of " + name + "; there are: "
                            + String.join(", ", known.values().keySet())
                            + Nearest.hint(
                                    constant.value().toString(), known.values().keySet()));
        }
        return new Test.Reads(name, constant.value().toString(), relation == Relation.EQUAL);
    }

    private static Relation mirrored(Relation relation) {
        return switch (relation) {
            case LESS -> Relation.MORE;
            case AT_MOST -> Relation.AT_LEAST;
            case MORE -> Relation.LESS;
            case AT_LEAST -> Relation.AT_MOST;
            default -> relation;
        };
    }

    private Condition oneOf(CelExpr element, CelExpr list) {
        if (!(operands.of(element) instanceof Operand.FactValue fact) || list.getKind() != Kind.LIST) {
            throw bad(element, "\"in\" takes a fact on its left and a list of options on its right");
        }
        if (isPlace(fact)) throw bad(element, PLACES);
        if (vocabulary.kind(fact.fact()).type() != FactType.CHOICE) {
            throw bad(element, fact.fact() + " has no options; \"in\" asks whether a choice is one of some");
        }
        var codes = new LinkedHashSet<String>();
        for (var item : list.list().elements()) {
            if (!(operands.of(item) instanceof Operand.Constant constant)) throw bad(item, "an option is wanted here");
            checkOption(fact.fact(), constant.value(), item);
            codes.add((String) constant.value());
        }
        return new Test.OneOf(fact.fact(), codes, true);
    }

    private Condition where(CelExpr whole, PlaceRelation relation, List<CelExpr> arguments) {
        var place = operands.place(arguments.get(0));
        var other = relation == PlaceRelation.CITY_DISTRICT ? place : operands.place(arguments.get(1));
        if (place.facts().isEmpty() && other.facts().isEmpty()) throw bad(whole, NO_FACT);
        return new Test.Where(relation, place, other, true);
    }

    private void checkOption(String fact, Object code, CelExpr at) {
        var kind = vocabulary.kind(fact);
        if (kind.type() != FactType.CHOICE) return;
        var codes = kind.options().stream().map(option -> option.code()).toList();
        if (codes.contains(code)) return;
        throw bad(
                at,
                "\"" + code + "\" is not an option of " + fact + "; there are: " + String.join(", ", codes)
                        + Nearest.hint(code.toString(), codes));
    }

    private BadPack bad(CelExpr expression, String what) {
        var offset = tree.getSource().getPositionsMap().getOrDefault(expression.id(), 0);
        return written.badInside(offset, what);
    }
}
