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
    private static final int MOST = 3650;
    /** A misspelt step would silently leave the office without its limit. */
    private static final List<String> STEPS = List.of(
            "change_of_address",
            "issue",
            "issue_card",
            "issue_longest",
            "issue_remote",
            "objection",
            "papers_missing",
            "register",
            "renewal",
            "replacement",
            "show_papers");

    private final Sources sources;
    private final Map<String, Flag> flags;

    LimitReader(Sources sources, Map<String, Flag> flags) {
        this.sources = sources;
        this.flags = flags;
    }

    List<Pack.Dated<TimeLimit>> read(YamlValue file) {
        var limits = new ArrayList<Pack.Dated<TimeLimit>>();
        for (var limit : file.listOrNone("limits")) {
            limit.only(Set.of("step", "number", "unit", "cite", "confidence", "flags", "from", "to"));
            limits.add(dated(
                    limit,
                    new TimeLimit(
                            limit.get("step").oneOf(STEPS, "a step"),
                            number(limit.get("number")),
                            unit(limit.get("unit")),
                            sources.cited(limit),
                            Sources.confidence(limit),
                            flags(limit, flags))));
        }
        return limits;
    }

    /** A line with the days on which it holds. */
    static <T> Pack.Dated<T> dated(YamlValue entry, T line) {
        var from = entry.dateOrNull("from");
        var to = entry.dateOrNull("to");
        if (from != null && to != null && to.isBefore(from)) {
            throw entry.get("to").bad("this line can never apply: it ends before it begins");
        }
        return new Pack.Dated<>(line, from, to);
    }

    private static int number(YamlValue written) {
        var number = written.number();
        if (number < 1 || number > MOST) throw written.bad("a limit is 1 to " + MOST + " days");
        return (int) number;
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
