package org.yizhengtong.policy.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yizhengtong.policy.Cancellation;
import org.yizhengtong.policy.Flag;
import org.yizhengtong.policy.rule.Pack;

/** Reads the grounds on which a pack has permits cancelled. */
final class CancellationReader {
    /** A permit given back at its holder's own wish needs no law. */
    private static final List<String> GROUNDS = List.of("died", "fraud", "ineligible", "left", "settled");

    private final Sources sources;
    private final Map<String, Flag> flags;

    CancellationReader(Sources sources, Map<String, Flag> flags) {
        this.sources = sources;
        this.flags = flags;
    }

    List<Pack.Dated<Cancellation>> read(YamlValue file) {
        return file.listOrNone("cancellations").stream().map(this::line).toList();
    }

    private Pack.Dated<Cancellation> line(YamlValue entry) {
        entry.only(Set.of("ground", "cite", "confidence", "flags", "from", "to"));
        return LimitReader.dated(
                entry,
                new Cancellation(
                        entry.get("ground").oneOf(GROUNDS, "a ground"),
                        sources.cited(entry),
                        Sources.confidence(entry),
                        LimitReader.flags(entry, flags)));
    }
}
