package org.yizhengtong.server.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

/** A form that has now been answered waits no longer; one that broke off does. */
class TypedArrived implements HandlerInterceptor {
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        var form = TypedForms.waiting(request);
        if (form == null || Paths.isRead(request) || failure != null) return;
        if (form.action().equals(Paths.of(request)) && response.getStatus() < 500) TypedForms.forget(request);
    }
}
