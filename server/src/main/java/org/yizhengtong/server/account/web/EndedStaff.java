package org.yizhengtong.server.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yizhengtong.server.account.StaffDesk;
import org.yizhengtong.server.kernel.Role;

/** Whoever acts for no office any more is signed out with their next request, however long the session would last. */
final class EndedStaff extends OncePerRequestFilter {
    private final StaffDesk staff;

    EndedStaff(StaffDesk staff) {
        this.staff = staff;
    }

    /** A page's style sheets and pictures ask the database for nothing. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Area.isAsset(Paths.of(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        var actor = SignedInActor.current();
        if (actor != null && actor.role() != Role.RESIDENT && staff.ended(actor)) {
            var session = request.getSession(false);
            if (session != null) session.invalidate();
            SecurityContextHolder.clearContext();
        }
        rest.doFilter(request, response);
    }
}
