package org.yizhengtong.policy.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yizhengtong.policy.Consent;
import org.yizhengtong.policy.Flag;
import org.yizhengtong.policy.rule.Pack;

/** Reads which corrections of the register need a second officer. */
final class ConsentReader {
    private static final List<String> PARTICULARS =
            List.of("address_line", "citizen_number", "hukou_place", "name", "phone");

    private final Sources sources;
    private final Map<String, Flag> flags;

    ConsentReader(Sources sources, Map<String, Flag> flags) {
        this.sources = sources;
        this.flags = flags;
    }

    List<Pack.Dated<Consent>> read(YamlValue file) {
        return file.listOrNone("consents").stream().map(this::line).toList();
    }

    private Pack.Dated<Consent> line(YamlValue entry) {
        entry.only(Set.of("what", "second_officer", "cite", "confidence", "flags", "from", "to"));
        return LimitReader.dated(
                entry,
                new Consent(
                        entry.get("what").oneOf(PARTICULARS, "a particular of the register"),
                        entry.get("second_officer").bool(),
                        sources.cited(entry),
                        Sources.confidence(entry),
                        LimitReader.flags(entry, flags)));
    }
}
