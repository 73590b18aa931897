package org.yizhengtong.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhengtong.policy.FactKind;
import org.yizhengtong.policy.Truth;
import org.yizhengtong.policy.rule.Pack;
import org.yizhengtong.policy.rule.Parameter;
import org.yizhengtong.policy.rule.PlaceRelation;
import org.yizhengtong.policy.rule.Situation;
import org.yizhengtong.policy.rule.Span;

/** Where every fact is known, our tests and CEL's own runtime must say the same of every condition in the packs. */
@DisplayName("Conditions mean what CEL says they mean")
class CelAgreementTests {
    private static final LocalDate DAY = LocalDate.parse("2012-03-01");
    private static final int PEOPLE = 400;

    @ParameterizedTest
    @ValueSource(strings = {"../packs", "src/test/resources/engine"})
    void for_everybody(String folder) throws CelException {
        var read = PackFolder.read(Path.of(folder));
        var figures = figures(read.packs());
        var reader = new ConditionReader(read.vocabulary(), figures);
        var runtime = runtime();
        var random = new Random(1);
        for (var pack : read.packs()) {
            for (var rule : pack.rules()) {
                var program = runtime.createProgram(reader.checked(YamlFile.read("rule", quoted(rule.written()))));
                for (var i = 0; i < PEOPLE; i++) {
                    var facts = new HashMap<String, Object>();
                    for (var kind : read.vocabulary().all()) facts.put(kind.name(), any(kind, random));
                    var ours = rule.when().truth(new Situation(facts, figures, DAY, DAY));
                    assertThat(ours).as(rule.id() + " " + facts).isEqualTo(truth(program.eval(cel(facts, figures))));
                }
            }
        }
    }

    private static String quoted(String condition) {
        return "'" + condition.replace("'", "''") + "'";
    }

    private static Truth truth(Object value) {
        return value.equals(true) ? Truth.YES : Truth.NO;
    }

    /** Open figures are set here: CEL's two values have no "open". */
    private static Map<String, Parameter> figures(List<Pack> packs) {
        var figures = new HashMap<String, Parameter>();
        for (var pack : packs) {
            pack.parameters().forEach((name, figure) -> {
                var cite = pack.sources().get(0);
                var values = figure.values().isEmpty()
                        ? List.of(new Parameter.Dated(pack.from(), 24, cite))
                        : figure.values();
                figures.put(name, new Parameter(name, figure.means(), figure.unit(), values, figure.leftTo()));
            });
        }
        return figures;
    }

    private static Object any(FactKind kind, Random random) {
        return switch (kind.type()) {
            case BOOL -> random.nextBoolean();
            case INT -> (long) random.nextInt(60);
            case DATE -> DAY.minusDays(random.nextInt(26_000)).plusDays(random.nextInt(400));
            case CHOICE ->
                kind.options().get(random.nextInt(kind.options().size())).code();
            case PLACE ->
                List.of("370602", "370611", "370682", "371323", "110108").get(random.nextInt(5));
        };
    }

    private static Map<String, Object> cel(Map<String, Object> facts, Map<String, Parameter> figures) {
        var cel = new HashMap<String, Object>();
        facts.forEach((name, value) -> cel.put(name, value instanceof LocalDate day ? instant(day) : value));
        figures.forEach(
                (name, figure) -> cel.put(name, figure.on(DAY).orElseThrow().value()));
        cel.put("on", instant(DAY));
        return cel;
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static CelRuntime runtime() {
        var bindings = new ArrayList<CelFunctionBinding>();
        for (var span : Span.values()) {
            bindings.addAll(CelFunctionBinding.fromOverloads(
                    span.unit() + "s",
                    CelFunctionBinding.from(
                            span.unit() + "s", Instant.class, Instant.class, (a, b) -> span.between(day(a), day(b)))));
        }
        for (var place : PlaceRelation.values()) {
            var name = place.function();
            bindings.addAll(CelFunctionBinding.fromOverloads(
                    name,
                    place == PlaceRelation.CITY_DISTRICT
                            ? CelFunctionBinding.from(name, String.class, a -> place.between(a, a) == Truth.YES)
                            : CelFunctionBinding.from(
                                    name, String.class, String.class, (a, b) -> place.between(a, b) == Truth.YES)));
        }
        return CelRuntimeFactory.plannerRuntimeBuilder()
                .addFunctionBindings(bindings)
                .build();
    }
}
