package org.yizhengtong.server.client.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yizhengtong.server.client.BadRequest;
import org.yizhengtong.server.client.Pace;
import org.yizhengtong.server.kernel.Actor;

/** Tells a program how many requests it has left, and slows it down when it has none. */
final class PaceFilter extends OncePerRequestFilter {
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
            response.setIntHeader("X-RateLimit-Limit", step.perMinute());
            response.setHeader("X-RateLimit-Remaining", String.valueOf(step.left()));
            if (!step.allowed()) {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(step.seconds()));
                request.setAttribute(OnceFilter.REFUSED, new BadRequest.TooFast(step.perMinute(), step.seconds()));
            }
        }
        chain.doFilter(request, response);
    }
}
