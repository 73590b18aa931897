package org.yizhengtong.server.client.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.client.ClientDesk;
import org.yizhengtong.server.kernel.Actor;

/** What happens to a request that may not pass: the header says it as OAuth does, the body in words. */
@Component
class ApiGuard implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final AuthenticationEntryPoint unknown = new BearerTokenAuthenticationEntryPoint();
    private final ClientDesk clients;

    ApiGuard(ClientDesk clients) {
        this.clients = clients;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException, ServletException {
        unknown.commence(request, response, missing);
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Actor program)
            clients.refused(program, request.getRequestURI());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
