package org.yizhengtong.server.permit.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application as a program sends it.
 *
 * @param answers by fact, each as text: {@code true}, {@code 365}, {@code 2018-03-15}, {@code work}
 * @param originals papers an officer has in hand
 * @param signed whether the person has signed what was written down
 * @param proxy who applies for them; nothing where they do so themselves
 */
record ApplicationSent(
        @Nullable Map<String, @Nullable String> answers,
        @Nullable List<String> originals,
        @Nullable Boolean signed,
        @Nullable Proxy proxy) {
    /** The answers; one that is null was not given. */
    Map<String, String> said() {
        var said = new HashMap<String, String>();
        if (answers != null) answers.forEach((fact, written) -> said.put(fact, written == null ? "" : written));
        return said;
    }

    List<String> seen() {
        return originals == null ? List.of() : originals;
    }

    /** As the counter's form writes it. */
    Map<String, String> typed() {
        var typed = said();
        seen().forEach(paper -> typed.put("original." + paper, "true"));
        typed.put("signed", String.valueOf(Boolean.TRUE.equals(signed)));
        if (proxy == null) return typed;
        typed.put("proxy.as", proxy.as());
        typed.put("proxy.name", proxy.name());
        typed.put("proxy.number", proxy.number());
        typed.put("proxy.relation", proxy.relation());
        typed.put("proxy.cards", String.valueOf(Boolean.TRUE.equals(proxy.cards())));
        return typed;
    }

    /**
     * Who applies for another.
     *
     * @param as {@code guardian}, {@code near_relative} or {@code other}
     * @param cards whether both identity cards were seen
     */
    record Proxy(
            String as,
            String name,
            String number,
            String relation,
            @Nullable Boolean cards) {}
}
