package org.yizhengtong.policy;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is known about one person: dotted fact names and their values, in the order of their names. Immutable. */
public record Facts(Map<String, Fact> all) {
    public Facts {
        all = Collections.unmodifiableMap(new TreeMap<>(all));
    }

    public static Facts none() {
        return new Facts(Map.of());
    }

    public Facts with(String name, Object value, Origin origin) {
        var more = new TreeMap<>(all);
        more.put(name, new Fact(value, origin));
        return new Facts(more);
    }

    public Facts without(String name) {
        var fewer = new TreeMap<>(all);
        fewer.remove(name);
        return new Facts(fewer);
    }

    public Optional<Fact> get(String name) {
        return Optional.ofNullable(all.get(name));
    }

    public boolean has(String name) {
        return all.containsKey(name);
    }
}
