package org.yizhengtong.server.kernel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor answered to "What would I get?", in the order of answering, as it was written. Held in the session and
 * nowhere else.
 */
public record Answers(LinkedHashMap<String, String> all) implements Serializable {
    /** The name of the session's attribute. */
    public static final String NAME = "answers";

    private static final long serialVersionUID = 1;

    public static Answers of(@Nullable Object kept) {
        return kept instanceof Answers answers ? answers : new Answers(new LinkedHashMap<>());
    }

    public Answers with(String fact, String written) {
        var more = new LinkedHashMap<>(all);
        more.put(fact, written);
        return new Answers(more);
    }

    /** The question answered before this one, to go back to; nothing at the first. */
    public @Nullable String before(String fact) {
        var asked = new ArrayList<>(all.keySet());
        var place = asked.contains(fact) ? asked.indexOf(fact) : asked.size();
        return place == 0 ? null : asked.get(place - 1);
    }
}
