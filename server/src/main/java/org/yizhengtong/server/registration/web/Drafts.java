package org.yizhengtong.server.registration.web;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.kernel.Answers;
import org.yizhengtong.server.kernel.Typed;
import org.yizhengtong.server.kernel.Vault;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Unfinished declarations, sealed in the session, so that another language or a glance elsewhere loses nothing. */
@Component
class Drafts {
    private static final String KEPT = Drafts.class.getName();
    private static final String PURPOSE = "declaration-draft";

    private final Vault vault;

    Drafts(Vault vault) {
        this.vault = vault;
    }

    /**
     * The form as far as it is filled in: what was typed before, here or in a session that ended, and for a newcomer what
     * they answered to "What would I get?".
     */
    DeclarationForm begun(HttpSession session, Typed typed, boolean registered) {
        var form = kept(session).orElseGet(() -> registered ? DeclarationForm.empty() : answered(session));
        if (typed.isEmpty()) return form;
        var again = form.with(typed.fields());
        keep(again, session);
        return again;
    }

    void keep(DeclarationForm form, HttpSession session) {
        session.setAttribute(KEPT, vault.seal(JsonMapper.shared().writeValueAsBytes(form.fields()), PURPOSE));
    }

    void forget(HttpSession session) {
        session.removeAttribute(KEPT);
    }

    private Optional<DeclarationForm> kept(HttpSession session) {
        return session.getAttribute(KEPT) instanceof byte[] sealed
                ? Optional.of(new DeclarationForm(JsonMapper.shared()
                        .readValue(vault.open(sealed, PURPOSE), new TypeReference<Map<String, String>>() {})))
                : Optional.empty();
    }

    private static DeclarationForm answered(HttpSession session) {
        return DeclarationForm.answered(
                Answers.of(session.getAttribute(Answers.NAME)).all());
    }
}
