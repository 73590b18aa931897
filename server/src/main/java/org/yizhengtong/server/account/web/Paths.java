package org.yizhengtong.server.account.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a request stands: its path, and the page its form was on. */
final class Paths {
    private static final int LONGEST = 500;
    private static final Map<String, String> FORM_PAGES = Map.of(
            "/residences", "/residences/new",
            "/residences/departure", "/residences/departure",
            "/residences/children", "/residences/children/new",
            "/residences/corrections", "/residences/corrections/new",
            "/residences/confirmation", "/my",
            "/applications", "/applications/new",
            "/imports", "/imports",
            "/verifications", "/verifications/new");

    private Paths() {}

    /** The path as the pages know it; while a problem is shown, the one first asked for. */
    static String of(HttpServletRequest request) {
        var first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return within(request, first instanceof String asked ? asked : request.getRequestURI());
    }

    static String withQuery(HttpServletRequest request) {
        return joined(of(request), request.getQueryString());
    }

    /** What the page was asked with, beside its language: {@code ?place=110000}, or nothing. */
    static String query(HttpServletRequest request) {
        var query = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .replaceQueryParam("lang")
                .build()
                .getQuery();
        return query == null ? "" : "?" + query;
    }

    static String withoutQuery(String page) {
        var query = page.indexOf('?');
        return query < 0 ? page : page.substring(0, query);
    }

    static boolean isRead(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    /** The page, with its query, that holds the form this request sends; nothing where that cannot be told. */
    static Optional<String> formPage(HttpServletRequest request) {
        return Optional.ofNullable(FORM_PAGES.get(of(request))).or(() -> cameFrom(request));
    }

    /** Whether a page of this very site sent the request: browsers tell when another one did. */
    static boolean isOurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin") || site.equals("none");
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || uri(origin).filter(uri -> isHere(uri, request)).isPresent();
    }

    private static Optional<String> cameFrom(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                .flatMap(Paths::uri)
                .filter(uri -> isHere(uri, request))
                .map(uri -> joined(within(request, uri.getRawPath()), uri.getRawQuery()))
                .filter(page -> page.startsWith("/") && !page.startsWith("//") && page.length() <= LONGEST);
    }

    private static String joined(String path, @Nullable String query) {
        return query == null ? path : path + "?" + query;
    }

    private static String within(HttpServletRequest request, String path) {
        return path.startsWith(request.getContextPath())
                ? path.substring(request.getContextPath().length())
                : path;
    }

    private static boolean isHere(URI uri, HttpServletRequest request) {
        var authority = uri.getRawAuthority();
        return authority != null && authority.equals(request.getHeader(HttpHeaders.HOST));
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }
}
