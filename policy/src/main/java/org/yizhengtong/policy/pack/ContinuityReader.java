package org.yizhengtong.policy.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yizhengtong.policy.Flag;
import org.yizhengtong.policy.Reading;
import org.yizhengtong.policy.rule.Chosen;
import org.yizhengtong.policy.rule.Continuity;
import org.yizhengtong.policy.rule.Length;
import org.yizhengtong.policy.rule.MoveScope;
import org.yizhengtong.policy.rule.RunEffect;
import org.yizhengtong.policy.rule.Span;

/** Reads what a pack says about continuous residence: its key {@code continuity}. */
final class ContinuityReader {
    private static final Pattern LENGTH = Pattern.compile("([1-9]\\d{0,2}) (day|month|year)");

    private final Sources sources;
    private final Map<String, Flag> flags;
    private final Map<String, Reading> points;

    ContinuityReader(Sources sources, Map<String, Flag> flags, Map<String, Reading> points) {
        this.sources = sources;
        this.flags = flags;
        this.points = points;
    }

    Continuity read(YamlValue file) {
        return file.optional("continuity").map(this::continuity).orElse(Continuity.NONE);
    }

    private Continuity continuity(YamlValue written) {
        written.only(Set.of("temporary_counts", "endorsement", "late", "moves_within"));
        return new Continuity(
                dated(written, "temporary_counts", this::temporary),
                dated(written, "endorsement", this::endorsement),
                steps(written),
                dated(written, "moves_within", this::moves));
    }

    /** A part, or a list of its dated versions: no day has two. */
    private static <P extends Continuity.Part> List<P> dated(
            YamlValue written, String key, Function<YamlValue, P> reader) {
        var parts = new ArrayList<P>();
        for (var one : written.optional(key).map(ContinuityReader::oneOrMore).orElse(List.of())) {
            var part = reader.apply(one);
            if (parts.stream().anyMatch(other -> other.basis().meets(part.basis()))) {
                throw one.bad(key + " is given twice for the same days; end the one before it with to:");
            }
            parts.add(part);
        }
        return List.copyOf(parts);
    }

    private static List<YamlValue> oneOrMore(YamlValue written) {
        return written.node() instanceof SequenceNode ? written.list() : List.of(written);
    }

    private Continuity.TemporaryTime temporary(YamlValue one) {
        one.only(Set.of("value", "cite", "confidence", "flags", "from", "to"));
        return new Continuity.TemporaryTime(chosen(one.get("value"), YamlValue::bool), basis(one));
    }

    private Continuity.Endorsement endorsement(YamlValue one) {
        one.only(Set.of("every", "term", "window", "cite", "confidence", "flags", "from", "to"));
        var every = one.optional("every").map(ContinuityReader::length).orElse(null);
        var term = one.optional("term").map(YamlValue::bool).orElse(false);
        if ((every == null) != term)
            throw one.bad("say either every: 1 year, or term: true where a permit has a last day");
        return new Continuity.Endorsement(every, length(one.get("window")), basis(one));
    }

    private Continuity.Moves moves(YamlValue one) {
        one.only(Set.of("value", "cite", "confidence", "flags", "from", "to"));
        return new Continuity.Moves(chosen(one.get("value"), value -> word(value, MoveScope.values())), basis(one));
    }

    private List<Continuity.LateStep> steps(YamlValue written) {
        var steps = new ArrayList<Continuity.LateStep>();
        var list = written.listOrNone("late");
        for (var one : list) {
            one.only(Set.of("within", "run", "cite", "confidence", "flags", "from", "to"));
            var within = one.optional("within").map(ContinuityReader::length).orElse(null);
            var step = new Continuity.LateStep(
                    within, chosen(one.get("run"), value -> word(value, RunEffect.values())), basis(one));
            if (steps.stream().anyMatch(before -> hides(before, step))) {
                throw one.bad("this step can never apply: one before it reaches as far");
            }
            steps.add(step);
        }
        for (var i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var rest = steps.subList(i + 1, steps.size());
            if (step.within() == null
                    || rest.stream().anyMatch(next -> next.basis().meets(step.basis()))) continue;
            throw list.get(i).bad("nothing says what is later still; add a step without within:");
        }
        return List.copyOf(steps);
    }

    private static boolean hides(Continuity.LateStep before, Continuity.LateStep step) {
        if (!before.basis().meets(step.basis())) return false;
        return before.within() == null || (step.within() != null && days(step.within()) <= days(before.within()));
    }

    private static long days(Length length) {
        return length.after(LocalDate.EPOCH).toEpochDay();
    }

    private Continuity.Basis basis(YamlValue one) {
        var from = one.dateOrNull("from");
        var to = one.dateOrNull("to");
        if (from != null && to != null && to.isBefore(from)) throw one.get("to").bad("this ends before it begins");
        return new Continuity.Basis(
                from, to, sources.cited(one), Sources.confidence(one), List.copyOf(LimitReader.flags(one, flags)));
    }

    /** A value, or one for each reading of an unsettled point. */
    private <T> Chosen<T> chosen(YamlValue written, Function<YamlValue, T> reader) {
        if (!(written.node() instanceof MappingNode)) return new Chosen.Outright<>(reader.apply(written));
        var entries = written.entries();
        if (entries.size() != 1) throw written.bad("one reading decides, as in NAME: { value: …, other: … }");
        var entry = entries.values().iterator().next();
        var point = points.get(entry.key().string());
        if (point == null) {
            throw entry.key()
                    .bad("no reading " + entry.key().string() + " is known here"
                            + Nearest.hint(entry.key().string(), points.keySet()));
        }
        entry.value().only(point.values().keySet());
        var values = new LinkedHashMap<String, T>();
        for (var value : point.values().keySet())
            values.put(value, reader.apply(entry.value().get(value)));
        return new Chosen.ByReading<>(point, values);
    }

    private static Length length(YamlValue written) {
        var match = LENGTH.matcher(written.string());
        if (!match.matches()) throw written.bad("write a length of time as 30 day, 1 month or 1 year");
        for (var span : Span.values()) {
            if (span.unit().equals(match.group(2))) return new Length(span, Integer.parseInt(match.group(1)));
        }
        throw new IllegalStateException("every unit has its span");
    }

    private static <E extends Enum<E>> E word(YamlValue written, E[] known) {
        var words = new LinkedHashMap<String, E>();
        for (var one : known) words.put(one.name().toLowerCase(Locale.ROOT), one);
        var found = words.get(written.string());
        if (found != null) return found;
        throw written.bad("\"" + written.string() + "\" is not known here; there are: "
                + String.join(", ", words.keySet()) + Nearest.hint(written.string(), words.keySet()));
    }
}
