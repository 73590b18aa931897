package org.yizhengtong.policy.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yizhengtong.policy.Flag;
import org.yizhengtong.policy.TimeLimit;
import org.yizhengtong.policy.rule.Pack;

/** Reads a pack's time limits. */
final class LimitReader {
    private final Sources sources;
    private final Map<String, Flag> flags;

    LimitReader(Sources sources, Map<String, Flag> flags) {
        this.sources = sources;
        this.flags = flags;
    }

    List<Pack.Limit> read(YamlValue file) {
        var limits = new ArrayList<Pack.Limit>();
        for (var limit : file.listOrNone("limits")) {
            limit.only(Set.of("step", "number", "unit", "cite", "confidence", "flags", "from", "to"));
            limits.add(new Pack.Limit(
                    new TimeLimit(
                            limit.get("step").string(),
                            Math.toIntExact(limit.get("number").number()),
                            unit(limit.get("unit")),
                            sources.cited(limit),
                            Sources.confidence(limit),
                            flags(limit, flags)),
                    limit.dateOrNull("from"),
                    limit.dateOrNull("to")));
        }
        return limits;
    }

    private static TimeLimit.Unit unit(YamlValue unit) {
        for (var known : TimeLimit.Unit.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(unit.string())) return known;
        }
        throw unit.bad("a limit counts in working_day or day");
    }

    /** The flags an entry names, out of those the pack explains. */
    static List<Flag> flags(YamlValue entry, Map<String, Flag> known) {
        var flags = new ArrayList<Flag>();
        for (var code : entry.listOrNone("flags")) {
            var flag = known.get(code.string());
            if (flag == null) {
                throw code.bad("the pack's flags do not explain " + code.string()
                        + Nearest.hint(code.string(), known.keySet()));
            }
            flags.add(flag);
        }
        return flags;
    }
}
