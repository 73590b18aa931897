package org.yizhengtong.server.entitlement.web;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers of one visitor, in the order of answering, held in the session and nowhere else. */
final class Answers {
    private static final String NAME = Answers.class.getName();

    private Answers() {}

    static Map<String, String> of(HttpSession session) {
        return session.getAttribute(NAME) instanceof Kept kept ? kept.answers() : Map.of();
    }

    static void keep(HttpSession session, String fact, String written) {
        var answers = new LinkedHashMap<>(of(session));
        answers.put(fact, written);
        session.setAttribute(NAME, new Kept(answers));
    }

    static void forget(HttpSession session) {
        session.removeAttribute(NAME);
    }

    /** The question answered before this one, to go back to; nothing at the first. */
    static @Nullable String before(HttpSession session, String fact) {
        var asked = new ArrayList<>(of(session).keySet());
        var place = asked.contains(fact) ? asked.indexOf(fact) : asked.size();
        return place == 0 ? null : asked.get(place - 1);
    }

    private record Kept(LinkedHashMap<String, String> answers) implements java.io.Serializable {}
}
