package org.yizhengtong.policy.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yizhengtong.policy.Duty;
import org.yizhengtong.policy.Flag;
import org.yizhengtong.policy.Reading;
import org.yizhengtong.policy.rule.DutyLine;

/** Reads duties with their penalties, and fees: words with their source. */
final class DutyReader {
    private static final Set<String> KEYS = Set.of(
            "id", "who", "does", "penalty", "penalty_cite", "cite", "confidence", "flags", "from", "to", "under");

    private final String pack;
    private final Sources sources;
    private final Map<String, Flag> flags;
    private final Map<String, Reading> points;

    DutyReader(String pack, Sources sources, Map<String, Flag> flags, Map<String, Reading> points) {
        this.pack = pack;
        this.sources = sources;
        this.flags = flags;
        this.points = points;
    }

    List<DutyLine> read(YamlValue file) {
        var duties = new ArrayList<DutyLine>();
        for (var entry : file.listOrNone("duties")) {
            entry.only(KEYS);
            var under = entry.optional("under")
                    .map(written -> Choice.read(written, points))
                    .orElse(null);
            duties.add(new DutyLine(
                    duty(entry),
                    entry.dateOrNull("from"),
                    entry.dateOrNull("to"),
                    under == null ? null : under.reading(),
                    under == null ? null : under.value()));
        }
        return duties;
    }

    private Duty duty(YamlValue entry) {
        var penalty = entry.textOrNull("penalty");
        return new Duty(
                entry.get("id").string(),
                entry.get("who").text(),
                entry.get("does").text(),
                penalty,
                sources.cited(entry, "cite"),
                penalty == null ? null : sources.cited(entry, "penalty_cite"),
                pack,
                Sources.confidence(entry),
                LimitReader.flags(entry, flags));
    }

    /** One reading of one unsettled point, written {@code NAME: value}. */
    record Choice(String reading, String value) {
        static Choice read(YamlValue written, Map<String, Reading> points) {
            var all = written.entries();
            if (all.size() != 1) throw written.bad("one reading is wanted here, as in NAME: value");
            var one = all.values().iterator().next();
            var point = points.get(one.key().string());
            if (point == null) {
                throw one.key()
                        .bad("no reading " + one.key().string() + " is known here"
                                + Nearest.hint(one.key().string(), points.keySet()));
            }
            var value = one.value().string();
            if (!point.values().containsKey(value)) {
                throw one.value()
                        .bad("\"" + value + "\" is not a reading of " + point.name() + "; there are: "
                                + String.join(", ", point.values().keySet()));
            }
            return new Choice(point.name(), value);
        }
    }
}
