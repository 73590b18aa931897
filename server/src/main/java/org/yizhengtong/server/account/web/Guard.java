package org.yizhengtong.server.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.yizhengtong.server.account.AccountDesk;

/** What happens to a request that may not pass: it is shown to sign in, sent back to its form, or refused. */
@Component
class Guard implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final Set<String> SIGN_IN_PAGES = Set.of(Doors.RESIDENTS, Doors.CODE, Doors.STAFF);

    static final String SIGN_OUT = "/sign-out";

    private final RequestMappingHandlerMapping pages;
    private final TypedForms forms;
    private final Doors doors;
    private final AccountDesk accounts;

    Guard(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages,
            TypedForms forms,
            Doors doors,
            AccountDesk accounts) {
        this.pages = pages;
        this.forms = forms;
        this.doors = doors;
        this.accounts = accounts;
    }

    /** Nobody is signed in: what was typed is kept, and they may sign in first. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException {
        if (mayGoOn(request, response)) {
            if (!Paths.isRead(request)) forms.keep(request);
            doors.showIn(request, response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException) {
            if (mayGoOn(request, response)) sendBack(request, response);
            return;
        }
        var actor = SignedInActor.current();
        if (actor != null) accounts.refused(actor, Paths.of(request));
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /** A form older than the sign-in carries a mark that is no longer good: it is shown again, as it was typed. */
    private void sendBack(HttpServletRequest request, HttpServletResponse response) {
        var actor = SignedInActor.current();
        var path = Paths.of(request);
        if (SIGN_IN_PAGES.contains(path)) {
            Doors.go(path, request, response);
            return;
        }
        if (!path.equals(SIGN_OUT)) forms.keep(request);
        if (actor == null && !Area.isOpen(path)) doors.showIn(request, response);
        else Doors.go(Paths.formPage(request).orElse(actor == null ? "/" : Area.home(actor.role())), request, response);
    }

    private boolean mayGoOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Paths.isRead(request) || Paths.isOurs(request)) {
            if (Paths.of(request).equals(SIGN_OUT) || exists(request)) return true;
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
        return false;
    }

    /** An address that no page answers is unknown to everyone, signed in or not. */
    private boolean exists(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        try {
            return pages.getHandler(request) != null;
        } catch (Exception otherMethod) {
            return true;
        } finally {
            ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }
}
