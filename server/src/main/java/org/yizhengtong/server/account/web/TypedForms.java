package org.yizhengtong.server.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.kernel.Typed;
import org.yizhengtong.server.kernel.Vault;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was typed is not lost: a form that cannot be sent now waits, sealed, until its page is opened again. */
@Component
class TypedForms {
    private static final String KEPT = TypedForms.class.getName();
    private static final String PURPOSE = "typed";
    private static final int MOST_FIELDS = 50;
    private static final int MOST_BYTES = 20_000;

    private final Vault vault;
    private final LastVisitor visitors;

    TypedForms(Vault vault, LastVisitor visitors) {
        this.vault = vault;
        this.visitors = visitors;
    }

    void keep(HttpServletRequest request) {
        var json = JsonMapper.shared().writeValueAsBytes(fields(request));
        var form = new KeptForm(
                Paths.formPage(request).orElse(null),
                Paths.of(request),
                visitors.mark(request),
                new KeptForm.Sealed(vault.seal(json, PURPOSE)));
        request.getSession().setAttribute(KEPT, form);
    }

    static @Nullable KeptForm waiting(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : (KeptForm) session.getAttribute(KEPT);
    }

    static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.removeAttribute(KEPT);
    }

    /** What waits for this page. */
    Typed typed(HttpServletRequest request) {
        var form = waiting(request);
        if (form == null || !Paths.isRead(request) || !form.standsOn(Paths.of(request))) return Typed.nothing();
        var json = vault.open(form.fields().bytes(), PURPOSE);
        return new Typed(JsonMapper.shared().readValue(json, new TypeReference<Map<String, String>>() {}));
    }

    /** Several answers to one question stand side by side, parted by commas. */
    private static Map<String, String> fields(HttpServletRequest request) {
        var kept = new LinkedHashMap<String, String>();
        var bytes = 0;
        for (var field : request.getParameterMap().entrySet()) {
            if (isSecret(field.getKey())) continue;
            var text = String.join(",", field.getValue());
            bytes += size(field.getKey()) + size(text);
            if (kept.size() == MOST_FIELDS || bytes > MOST_BYTES) break;
            kept.put(field.getKey(), text);
        }
        return kept;
    }

    private static boolean isSecret(String field) {
        var name = field.toLowerCase(Locale.ROOT);
        return name.equals("_csrf") || name.equals("code") || name.endsWith("password");
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
