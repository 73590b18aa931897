package org.yizhengtong.server.registration.web;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.springframework.stereotype.Component;
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

    void keep(DeclarationForm form, HttpSession session) {
        session.setAttribute(KEPT, vault.seal(JsonMapper.shared().writeValueAsBytes(form.fields()), PURPOSE));
    }

    DeclarationForm kept(HttpSession session) {
        return session.getAttribute(KEPT) instanceof byte[] sealed
                ? new DeclarationForm(JsonMapper.shared()
                        .readValue(vault.open(sealed, PURPOSE), new TypeReference<Map<String, String>>() {}))
                : new DeclarationForm(Map.of());
    }

    void forget(HttpSession session) {
        session.removeAttribute(KEPT);
    }
}
