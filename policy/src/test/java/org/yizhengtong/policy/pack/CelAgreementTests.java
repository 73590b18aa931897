package org.yizhengtong.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.math.RoundingMode;
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
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Truth;
import org.yizhengtong.policy.rule.Division;
import org.yizhengtong.policy.rule.Law;
import org.yizhengtong.policy.rule.Pack;
import org.yizhengtong.policy.rule.Parameter;
import org.yizhengtong.policy.rule.PlaceRelation;
import org.yizhengtong.policy.rule.PointTable;
import org.yizhengtong.policy.rule.Readings;
import org.yizhengtong.policy.rule.Situation;
import org.yizhengtong.policy.rule.Span;

/** Where every fact is known, our tests and CEL's own runtime must say the same of every condition in the packs. */
@DisplayName("Conditions mean what CEL says they mean")
class CelAgreementTests {
    private static final LocalDate DAY = LocalDate.parse("2012-03-01");
    private static final int PEOPLE = 400;

    @ParameterizedTest
    @ValueSource(strings = {"../packs", "src/test/resources/engine", "src/test/resources/points"})
    void for_everybody(String folder) throws CelException {
        var read = PackFolder.read(Path.of(folder));
        var runtime = runtime();
        var random = new Random(1);
        for (var pack : read.packs()) {
            var law = law(pack, read);
            var readings = Readings.of(law, Map.of());
            var reader = new ConditionReader(read.vocabulary(), law.figures(), law.readings(), pack.points());
            for (var rule : pack.rules()) {
                var program = runtime.createProgram(reader.checked(YamlFile.read("rule", quoted(rule.written()))));
                for (var i = 0; i < PEOPLE; i++) {
                    var facts = new HashMap<String, Object>();
                    for (var kind : read.vocabulary().all()) facts.put(kind.name(), any(kind, random));
                    var situation = new Situation(facts, Facts.none(), law, readings, pack.from(), pack.from());
                    assertThat(rule.when().truth(situation))
                            .as(rule.id() + " " + facts)
                            .isEqualTo(truth(program.eval(cel(facts, situation, law, pack.points()))));
                }
            }
        }
    }

    /** A pack with those around it, open figures set: CEL's two values have no "open". */
    private static Law law(Pack pack, PackFolder.Read read) {
        var chain = read.packs().stream()
                .filter(other -> other == pack
                        || other.national()
                        || pack.head()
                                .place()
                                .startsWith(Division.significant(other.head().place())))
                .filter(other -> other == pack || other.nearness() <= pack.nearness())
                .map(CelAgreementTests::withFigures)
                .toList();
        return new Law(chain, chain, null, read.services());
    }

    private static Pack withFigures(Pack pack) {
        var figures = new HashMap<String, Parameter>();
        pack.parameters().forEach((name, figure) -> {
            var first = new Parameter.Dated(
                    LocalDate.EPOCH.minusYears(50), 24, pack.sources().get(0));
            var values = new ArrayList<>(List.of(first));
            values.addAll(figure.values());
            figures.put(name, new Parameter(name, figure.means(), figure.unit(), values, figure.leftTo()));
        });
        return pack.with(pack.head(), figures);
    }

    private static String quoted(String condition) {
        return "'" + condition.replace("'", "''") + "'";
    }

    private static Truth truth(Object value) {
        return value.equals(true) ? Truth.YES : Truth.NO;
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

    private static Map<String, Object> cel(Map<String, Object> facts, Situation situation, Law law, PointTable table) {
        var cel = new HashMap<String, Object>();
        facts.forEach((name, value) -> cel.put(name, value instanceof LocalDate day ? instant(day) : value));
        law.figures().keySet().forEach(name -> cel.put(name, situation.figureValue(name)));
        law.readings().forEach((name, reading) -> cel.put(name, reading.followed()));
        var whole = table.total(situation).least().setScale(0, RoundingMode.FLOOR);
        cel.put("points", whole.longValueExact());
        cel.put("on", instant(situation.on()));
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
            for (var firstDay = 0; firstDay < 2; firstDay++) {
                var name = span.unit() + (firstDay == 1 ? OperandTranslator.WITH_FIRST_DAY : "s");
                var more = firstDay;
                bindings.addAll(CelFunctionBinding.fromOverloads(
                        name,
                        CelFunctionBinding.from(
                                name,
                                Instant.class,
                                Instant.class,
                                (a, b) -> span.between(day(a), day(b).plusDays(more)))));
            }
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
