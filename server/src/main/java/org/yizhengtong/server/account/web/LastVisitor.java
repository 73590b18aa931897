package org.yizhengtong.server.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.kernel.Vault;

/**
 * Remembers, in a cookie that says nothing about the person, who was signed in last in this browser: which door they
 * used, and a mark by which what they typed goes back to them alone.
 */
@Component
class LastVisitor {
    private static final String COOKIE = "last";
    private static final String STAFF = "s.";
    private static final String RESIDENT = "r.";

    private final Vault vault;

    LastVisitor(Vault vault) {
        this.vault = vault;
    }

    void remember(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, markOf(actor))
                .path(request.getContextPath() + "/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    @Nullable
    String mark(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? null : cookie.getValue();
    }

    boolean wasStaff(HttpServletRequest request) {
        var mark = mark(request);
        return mark != null && mark.startsWith(STAFF);
    }

    String markOf(Actor actor) {
        var index = vault.index(actor.id().toString(), "last-visitor");
        var mark = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(index, 12));
        return (actor.role() == Role.RESIDENT ? RESIDENT : STAFF) + mark;
    }
}
