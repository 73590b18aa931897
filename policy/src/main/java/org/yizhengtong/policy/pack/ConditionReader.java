package org.yizhengtong.policy.pack;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.BadPack;
import org.yizhengtong.policy.Days;
import org.yizhengtong.policy.FactType;
import org.yizhengtong.policy.Reading;
import org.yizhengtong.policy.Vocabulary;
import org.yizhengtong.policy.rule.Condition;
import org.yizhengtong.policy.rule.Operand;
import org.yizhengtong.policy.rule.Parameter;
import org.yizhengtong.policy.rule.PlaceRelation;
import org.yizhengtong.policy.rule.PointTable;
import org.yizhengtong.policy.rule.Span;

/**
 * Reads a condition: CEL parses it and checks its types against the declared facts and figures, then it is turned into
 * the tests that a finding shows. Each fact is declared by its whole dotted name: one dynamic map would let typos pass.
 */
final class ConditionReader {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*(\\.[a-z_][a-z_0-9]*)*");

    private final Vocabulary vocabulary;
    private final Map<String, Parameter> figures;
    private final Map<String, Reading> readings;
    private final PointTable points;
    private final CelCompiler compiler;
    private final CelCompiler counting;

    ConditionReader(
            Vocabulary vocabulary, Map<String, Parameter> figures, Map<String, Reading> readings, PointTable points) {
        this.vocabulary = vocabulary;
        this.figures = figures;
        this.readings = readings;
        this.points = points;
        this.compiler = compiler(SimpleType.BOOL);
        this.counting = compiler(SimpleType.INT);
    }

    /** The same reader for a pack's rules, which may compare the points of its table. */
    ConditionReader with(PointTable table) {
        return new ConditionReader(vocabulary, figures, readings, table);
    }

    private CelCompiler compiler(CelType result) {
        var builder = CelCompilerFactory.standardCelCompilerBuilder().setResultType(result);
        for (var kind : vocabulary.all()) builder.addVar(kind.name(), type(kind.type()));
        for (var figure : figures.keySet()) builder.addVar(figure, SimpleType.INT);
        for (var reading : readings.keySet()) builder.addVar(reading, SimpleType.STRING);
        builder.addVar("on", SimpleType.TIMESTAMP).addFunctionDeclarations(functions());
        if (!points.items().isEmpty()) builder.addVar(OperandTranslator.POINTS, SimpleType.INT);
        return builder.build();
    }

    private static CelType type(FactType type) {
        return switch (type) {
            case BOOL -> SimpleType.BOOL;
            case INT -> SimpleType.INT;
            case DATE -> SimpleType.TIMESTAMP;
            case CHOICE, PLACE -> SimpleType.STRING;
        };
    }

    private static List<CelFunctionDecl> functions() {
        var functions = new ArrayList<CelFunctionDecl>();
        for (var span : Span.values()) {
            functions.add(function(span.unit() + "s", SimpleType.INT, SimpleType.TIMESTAMP, SimpleType.TIMESTAMP));
            functions.add(function(
                    span.unit() + OperandTranslator.WITH_FIRST_DAY,
                    SimpleType.INT,
                    SimpleType.TIMESTAMP,
                    SimpleType.TIMESTAMP));
        }
        for (var relation : PlaceRelation.values()) {
            functions.add(
                    relation == PlaceRelation.CITY_DISTRICT
                            ? function(relation.function(), SimpleType.BOOL, SimpleType.STRING)
                            : function(relation.function(), SimpleType.BOOL, SimpleType.STRING, SimpleType.STRING));
        }
        return functions;
    }

    private static CelFunctionDecl function(String name, CelType result, CelType... arguments) {
        return CelFunctionDecl.newFunctionDeclaration(
                name, CelOverloadDecl.newGlobalOverload(name, result, List.of(arguments)));
    }

    Condition read(YamlValue written) {
        var tree = checked(written);
        return translator(tree, written).condition(tree.getExpr());
    }

    Contradiction contradiction() {
        return new Contradiction(vocabulary, figures);
    }

    /** Reads a number that is counted: a fact, or full days, months or years between two days. */
    Operand count(YamlValue written) {
        var tree = checked(written, counting);
        return translator(tree, written).count(tree.getExpr());
    }

    /** The largest number that this count can come to. */
    long most(Operand count) {
        if (count instanceof Operand.Elapsed elapsed) return elapsed.span().between(Days.FIRST, Days.LAST);
        return vocabulary.kind(count.facts().iterator().next()).largest();
    }

    private ConditionTranslator translator(CelAbstractSyntaxTree tree, YamlValue written) {
        return new ConditionTranslator(vocabulary, figures, readings, points, tree, written);
    }

    CelAbstractSyntaxTree checked(YamlValue written) {
        return checked(written, compiler);
    }

    private CelAbstractSyntaxTree checked(YamlValue written, CelCompiler compiler) {
        try {
            return compiler.compile(written.string()).getAst();
        } catch (CelValidationException e) {
            throw explained(written, e);
        }
    }

    private BadPack explained(YamlValue written, CelValidationException e) {
        var issue = e.getErrors().get(0);
        var at = issue.getSourceLocation();
        var offset = at.getLine() < 1 ? 0 : lineStart(written.string(), at.getLine()) + Math.max(at.getColumn(), 0);
        var name = nameAround(written.string(), offset);
        if (issue.getMessage().startsWith("undeclared reference") && name != null) {
            var known = new ArrayList<>(figures.keySet());
            vocabulary.all().forEach(kind -> known.add(kind.name()));
            known.addAll(readings.keySet());
            return written.badInside(
                    name.start(),
                    "\"" + name.word() + "\" is neither a fact of vocabulary.yaml nor a parameter of this pack"
                            + Nearest.hint(name.word(), known));
        }
        return written.badInside(offset, "the condition does not hold together: " + issue.getMessage());
    }

    private static int lineStart(String text, int line) {
        var start = 0;
        for (var i = 1; i < line; i++) start = text.indexOf('\n', start) + 1;
        return start;
    }

    private static @Nullable Name nameAround(String text, int offset) {
        var names = NAME.matcher(text);
        while (names.find()) {
            if (names.start() <= offset && offset <= names.end()) return new Name(names.group(), names.start());
        }
        return null;
    }

    private record Name(String word, int start) {}
}
