package org.yizhengtong.server.permit.web;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.UUID;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Answers;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * Whose application a page is about, and where it stands.
 *
 * @param before what was answered without a name, for one's own application
 */
record ApplicationPage(ResidentId about, String address, Map<String, String> before) {
    /** One's own. */
    static final String MINE = "new";

    /** @throws NotFound for an address that names nobody */
    static ApplicationPage of(String who, Actor actor, HttpSession session) {
        if (who.equals(MINE)) {
            var answers = Answers.of(session.getAttribute(Answers.NAME));
            return new ApplicationPage(actor.resident(), "/applications/" + MINE, answers.all());
        }
        try {
            return new ApplicationPage(new ResidentId(UUID.fromString(who)), "/applications/" + who, Map.of());
        } catch (IllegalArgumentException nobody) {
            throw new NotFound();
        }
    }

    String questions() {
        return address + "/questions/";
    }
}
