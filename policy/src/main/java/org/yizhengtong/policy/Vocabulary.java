package org.yizhengtong.policy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every fact a rule may use, read from {@code packs/vocabulary.yaml}, in that file's order. */
public final class Vocabulary {
    private final Map<String, FactKind> kinds;

    Vocabulary(Map<String, FactKind> kinds) {
        this.kinds = new LinkedHashMap<>(kinds);
    }

    public Collection<FactKind> all() {
        return kinds.values();
    }

    public boolean has(String fact) {
        return kinds.containsKey(fact);
    }

    /**
     * What the vocabulary says of this fact.
     *
     * @throws BadFact when there is no such fact
     */
    public FactKind kind(String fact) {
        var kind = kinds.get(fact);
        if (kind == null) throw new BadFact(fact, new Text("没有这一项：" + fact, "there is no such fact"));
        return kind;
    }

    /**
     * Reads a value as a person or a file writes it: {@code true}, {@code 400}, {@code 2012-03-01}, an option's code, a
     * division code.
     *
     * @throws BadFact when the value is not of the fact's type or out of its bounds, with words that say how to mend it
     */
    public Object parse(String fact, String written) {
        throw new UnsupportedOperationException();
    }

    /** The value in words: an option's label, {@code 400 天}, {@code 2012年3月1日}. Place codes stay codes. */
    public Text words(String fact, Object value) {
        throw new UnsupportedOperationException();
    }
}
