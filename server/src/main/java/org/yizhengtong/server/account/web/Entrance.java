package org.yizhengtong.server.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.kernel.Actor;

/** Begins the session of somebody who has just shown who they are. */
@Component
class Entrance {
    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository marks;
    private final LastVisitor visitors;
    private final Doors doors;

    Entrance(SecurityContextRepository contexts, CsrfTokenRepository marks, LastVisitor visitors, Doors doors) {
        this.contexts = contexts;
        this.marks = marks;
        this.visitors = visitors;
        this.doors = doors;
    }

    /** The session gets a new name, which nobody can have known beforehand, and forms a new mark. */
    void admit(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        if (SignedInActor.current() != null) request.getSession().invalidate();
        var next = doors.afterSignIn(actor, request);
        request.changeSessionId();
        marks.saveToken(null, request, response);
        visitors.remember(actor, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedInActor(actor));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        Doors.go(next, request, response);
    }
}
