package org.yizhengtong.policy.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Flag;
import org.yizhengtong.policy.Proxy;
import org.yizhengtong.policy.rule.Pack;

/** Reads for whom somebody else may apply, and who that may be. */
final class ProxyReader {
    private static final String CHILD = "child";
    private static final List<String> PEOPLE = List.of(CHILD, "old_or_disabled");
    private static final List<String> HELPERS = List.of("guardian", "near_relative");
    private static final int OLDEST = 150;

    private final Sources sources;
    private final Map<String, Flag> flags;

    ProxyReader(Sources sources, Map<String, Flag> flags) {
        this.sources = sources;
        this.flags = flags;
    }

    List<Pack.Dated<Proxy>> read(YamlValue file) {
        return file.listOrNone("proxies").stream().map(this::line).toList();
    }

    private Pack.Dated<Proxy> line(YamlValue entry) {
        entry.only(Set.of("who", "under", "unit", "by", "cite", "confidence", "flags", "from", "to"));
        var who = entry.get("who").oneOf(PEOPLE, "somebody to apply for");
        return LimitReader.dated(
                entry,
                new Proxy(
                        who,
                        who.equals(CHILD) ? years(entry) : null,
                        entry.get("by").list().stream()
                                .map(helper -> helper.oneOf(HELPERS, "somebody who applies"))
                                .toList(),
                        sources.cited(entry),
                        Sources.confidence(entry),
                        LimitReader.flags(entry, flags)));
    }

    private static @Nullable Integer years(YamlValue entry) {
        var under = entry.get("under");
        var unit = entry.get("unit");
        if (!unit.string().equals("year")) throw unit.bad("an age is counted in full years: year");
        if (under.number() < 1 || under.number() > OLDEST) throw under.bad("an age is 1 to " + OLDEST + " years");
        return (int) under.number();
    }
}
