package org.yizhengtong.server.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.kernel.Role;

/**
 * Whose entry is joined (合并) to another acts under the one kept from the next page on, and under their own once the two
 * are parted. The session keeps the entry whose telephone signed in.
 */
final class JoinedVisitor implements HandlerInterceptor {
    private final ObjectProvider<AccountDesk> accounts;

    JoinedVisitor(ObjectProvider<AccountDesk> accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var signedIn = SignedInActor.current();
        if (signedIn == null || signedIn.role() != Role.RESIDENT) return true;
        var acting = accounts.getObject().acting(signedIn);
        if (acting.equals(signedIn)) return true;
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedInActor(acting));
        SecurityContextHolder.setContext(context);
        return true;
    }
}
