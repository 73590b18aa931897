package org.yizhengtong.policy.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yizhengtong.policy.Reading;
import org.yizhengtong.policy.Text;
import org.yizhengtong.policy.rule.Pack;

/** Reads the unsettled points (解释口径) of a pack: each with its readings in words, and the one that is followed. */
final class ReadingReader {
    private ReadingReader() {}

    static Map<String, Reading> read(YamlValue file) {
        var readings = new LinkedHashMap<String, Reading>();
        file.optional("readings")
                .ifPresent(all -> all.entries().forEach((name, entry) -> {
                    if (!name.matches("[A-Z][A-Z0-9_]+"))
                        throw entry.key().bad("a reading is named like HALF_YEAR_BASIS");
                    readings.put(name, reading(name, entry.value()));
                }));
        return readings;
    }

    private static Reading reading(String name, YamlValue written) {
        written.only(Set.of("point", "follow", "values"));
        var values = new LinkedHashMap<String, Text>();
        written.get("values")
                .entries()
                .forEach((code, entry) -> values.put(code, entry.value().text()));
        if (values.size() < 2) throw written.get("values").bad("an unsettled point has two readings or more");
        var follow = written.get("follow");
        if (!values.containsKey(follow.string())) {
            throw follow.bad("\"" + follow.string() + "\" is not a reading of " + name + "; there are: "
                    + String.join(", ", values.keySet()) + Nearest.hint(follow.string(), values.keySet()));
        }
        return new Reading(name, written.get("point").text(), follow.string(), values);
    }

    /** Those a rule of this pack may name: its own and those of the packs around it. */
    static Map<String, Reading> known(Map<String, Reading> own, List<Pack> around) {
        var known = new LinkedHashMap<String, Reading>();
        around.forEach(pack -> known.putAll(pack.readings()));
        known.putAll(own);
        return known;
    }
}
