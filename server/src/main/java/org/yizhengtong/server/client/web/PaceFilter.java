package org.yizhengtong.server.client.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yizhengtong.server.client.BadRequest;
import org.yizhengtong.server.client.Pace;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestWeight;

/**
 * Tells a program how many requests it has left, and slows it down when it has none: in the fields RateLimit-Policy and
 * RateLimit, as draft-ietf-httpapi-ratelimit-headers-11 writes them.
 */
final class PaceFilter extends OncePerRequestFilter {
    private static final String WEIGHT = "requestWeight";

    private final Pace pace;

    PaceFilter(Pace pace) {
        this.pace = pace;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Actor program) {
            var step = pace.step(program.id());
            tell(step, response);
            if (!step.allowed()) request.setAttribute(OnceFilter.REFUSED, tooFast(step));
            // What weighs more than a minute's requests is let through alone, or it never could be.
            RequestWeight weight = requests -> more(program.id(), Math.min(requests, step.perMinute()) - 1, response);
            request.setAttribute(WEIGHT, weight);
        }
        chain.doFilter(request, response);
    }

    private void more(UUID program, int requests, HttpServletResponse response) {
        if (requests < 1) return;
        var step = pace.step(program, requests);
        tell(step, response);
        if (!step.allowed()) throw tooFast(step);
    }

    private static void tell(Pace.Step step, HttpServletResponse response) {
        response.setHeader("RateLimit-Policy", "\"program\";q=%d;w=60".formatted(step.perMinute()));
        response.setHeader("RateLimit", "\"program\";r=%d".formatted(step.left()));
        if (!step.allowed()) response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(step.seconds()));
    }

    private static BadRequest tooFast(Pace.Step step) {
        return new BadRequest.TooFast(step.perMinute(), step.seconds());
    }
}
