package org.yizhengtong.policy.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yizhengtong.policy.Citation;
import org.yizhengtong.policy.Confidence;
import org.yizhengtong.policy.Status;

/** The sources a pack names, and the citations that point into them. */
final class Sources {
    private final Map<String, Citation> sources = new LinkedHashMap<>();

    Sources(YamlValue pack) {
        for (var entry : pack.get("sources").entries().values()) {
            var source = entry.value();
            source.only(Set.of("title", "number", "status", "from", "address"));
            var name = entry.key().string();
            sources.put(
                    name,
                    new Citation(
                            name,
                            "",
                            source.get("title").text(),
                            source.stringOrNull("number"),
                            status(source.get("status")),
                            source.dateOrNull("from"),
                            source.stringOrNull("address")));
        }
    }

    List<Citation> all() {
        return List.copyOf(sources.values());
    }

    Citation cited(YamlValue entry) {
        return cited(entry, "cite");
    }

    /** Reads {@code cite: draft 9(2)}: the source's short name, then the provision. */
    Citation cited(YamlValue entry, String key) {
        var cite = entry.get(key);
        var parts = cite.string().split(" ", 2);
        var source = sources.get(parts[0]);
        if (source == null) {
            throw cite.bad("\"" + parts[0] + "\" is not among this pack's sources: "
                    + String.join(", ", sources.keySet()) + Nearest.hint(parts[0], sources.keySet()));
        }
        return new Citation(
                source.source(),
                parts.length > 1 ? parts[1] : "",
                source.title(),
                source.number(),
                source.status(),
                source.from(),
                source.address());
    }

    static Status status(YamlValue status) {
        for (var known : Status.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(status.string())) return known;
        }
        throw status.bad("a status is announced, draft, later, in_force or repealed");
    }

    static Confidence confidence(YamlValue entry) {
        var mark = entry.get("confidence");
        for (var known : Confidence.values()) if (known.name().equals(mark.string())) return known;
        throw mark.bad("the confidence mark is A, B or C");
    }
}
