package org.yizhengtong.policy.pack;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Reading;
import org.yizhengtong.policy.rule.Rule;

/** Reads which rules of a pack give way to those of a pack around it, from which day on, unless a reading keeps them. */
final class YieldReader {
    private final Map<String, Rule.Yield> yields = new HashMap<>();
    private final Map<String, YamlValue> written = new HashMap<>();

    YieldReader(YamlValue file, Map<String, Reading> points) {
        for (var entry : file.listOrNone("yields")) {
            entry.only(Set.of("from", "unless", "rules"));
            var unless = DutyReader.Choice.read(entry.get("unless"), points);
            var yield = new Rule.Yield(entry.get("from").date(), unless.reading(), unless.value());
            for (var rule : entry.get("rules").list()) {
                yields.put(rule.string(), yield);
                written.put(rule.string(), rule);
            }
        }
    }

    Rule.@Nullable Yield of(String rule) {
        return yields.get(rule);
    }

    /** A name that no rule of the pack bears would silently keep the rule that was meant. */
    void check(Set<String> rules) {
        for (var name : new LinkedHashSet<>(yields.keySet())) {
            var at = written.get(name);
            if (!rules.contains(name) && at != null) {
                throw at.bad("this pack has no rule " + name + Nearest.hint(name, rules));
            }
        }
    }
}
