package org.yizhengtong.policy.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.FactKind;
import org.yizhengtong.policy.rule.Pack;
import org.yizhengtong.policy.rule.Parameter;

/** Reads a pack's figures: each with a name, a unit, and its values by day, cited; or left open to somebody, cited. */
final class ParameterReader {
    private static final long MOST_YEARS = 200;

    private final Sources sources;
    private final LocalDate packFrom;
    private final List<Pack> around;

    ParameterReader(Sources sources, LocalDate packFrom, List<Pack> around) {
        this.sources = sources;
        this.packFrom = packFrom;
        this.around = around;
    }

    Map<String, Parameter> read(YamlValue file) {
        var parameters = new LinkedHashMap<String, Parameter>();
        file.optional("parameters")
                .ifPresent(all -> all.entries().forEach((name, entry) -> {
                    if (!name.matches("[a-z][a-z_0-9]*"))
                        throw entry.key().bad("a parameter is named like minimum_stay");
                    parameters.put(name, parameter(name, entry.value()));
                }));
        return parameters;
    }

    private Parameter parameter(String name, YamlValue written) {
        written.only(Set.of("means", "unit", "values", "left_to", "cite"));
        var unit = written.stringOrNull("unit");
        if (unit != null && !VocabularyReader.UNITS.contains(unit)) {
            throw written.get("unit").bad("a unit is day, month, year, hour, yuan, person or point");
        }
        for (var pack : around) {
            var farther = pack.parameters().get(name);
            if (farther != null && !Objects.equals(farther.unit(), unit)) {
                throw written.bad(name + " has another unit in " + pack.id() + "; choose another name");
            }
        }
        var leftTo = written.textOrNull("left_to");
        if (leftTo != null) sources.cited(written);
        return new Parameter(
                name, written.get("means").text(), unit, values(name, unit, written, leftTo != null), leftTo);
    }

    private List<Parameter.Dated> values(String name, @Nullable String unit, YamlValue written, boolean open) {
        var values = new ArrayList<Parameter.Dated>();
        for (var value : written.listOrNone("values")) {
            value.only(Set.of("from", "value", "cite"));
            var from = value.get("from").date();
            if (!values.isEmpty() && !from.isAfter(values.get(values.size() - 1).from())) {
                throw value.get("from").bad("the values of " + name + " overlap; each begins after the one before it");
            }
            values.add(new Parameter.Dated(from, number(value.get("value"), unit), sources.cited(value)));
        }
        if (open) return values;
        if (values.isEmpty()) throw written.bad(name + " has no dated value; give values, or say left_to");
        if (values.get(0).from().isAfter(packFrom)) {
            throw written.bad(name + " has no value on " + packFrom + ", the first day of the pack");
        }
        return values;
    }

    /** No law counts further: a figure beyond these is a slip, and would reach past every day there is. */
    private static long number(YamlValue written, @Nullable String unit) {
        var number = written.number();
        var most = "year".equals(unit) ? MOST_YEARS : "month".equals(unit) ? 12 * MOST_YEARS : FactKind.LARGEST;
        if (Math.abs(number) <= most) return number;
        throw written.bad(
                number + " is too large; a figure" + (unit == null ? "" : " in " + unit + "s") + " is at most " + most);
    }
}
