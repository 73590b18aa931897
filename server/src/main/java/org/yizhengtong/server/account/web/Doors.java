package org.yizhengtong.server.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Role;

/** Shows whoever is not signed in to the right sign-in page, and afterwards to where they wanted to go. */
@Component
class Doors {
    static final String RESIDENTS = "/sign-in";
    static final String CODE = "/sign-in/code";
    static final String STAFF = "/staff/sign-in";
    private static final String WANTED = Doors.class.getName();

    private final LastVisitor visitors;

    Doors(LastVisitor visitors) {
        this.visitors = visitors;
    }

    /** Remembers the page asked for and goes to sign in. */
    void showIn(HttpServletRequest request, HttpServletResponse response) {
        if (Paths.isRead(request)) request.getSession().setAttribute(WANTED, Paths.withQuery(request));
        go(door(request), request, response);
    }

    /** Where somebody who has just signed in goes. What another person left behind is forgotten. */
    String afterSignIn(Actor actor, HttpServletRequest request) {
        var session = request.getSession();
        var wanted = (String) session.getAttribute(WANTED);
        session.removeAttribute(WANTED);
        var form = TypedForms.waiting(request);
        if (form != null && form.belongsToAnother(visitors.markOf(actor))) {
            TypedForms.forget(request);
            return Area.home(actor.role());
        }
        var page = form != null && form.page() != null ? form.page() : wanted;
        return page != null && admits(page, actor.role()) ? page : Area.home(actor.role());
    }

    /** htmx follows a redirect inside the page: it is told to leave the page instead. */
    static void go(String page, HttpServletRequest request, HttpServletResponse response) {
        var address = request.getContextPath() + page;
        if (request.getHeader("HX-Request") == null) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, address);
        } else {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            response.setHeader("HX-Redirect", address);
        }
    }

    private String door(HttpServletRequest request) {
        var area = Area.of(Paths.of(request)).orElse(Area.CASES);
        if (!area.admits(Role.RESIDENT)) return STAFF;
        return area == Area.CASES && visitors.wasStaff(request) ? STAFF : RESIDENTS;
    }

    private static boolean admits(String page, Role role) {
        var path = Paths.withoutQuery(page);
        return Area.of(path).map(area -> area.admits(role)).orElse(true);
    }
}
