package org.yizhengtong.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;

/**
 * Puts the field errors a page is to show into words: {@code errors} for the list at the top, {@code wrong} by field for
 * the words beside each.
 */
@Configuration(proxyBeanMethods = false)
class FormErrors implements WebMvcConfigurer, HandlerInterceptor {
    private final MessageSource messages;

    FormErrors(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || !(page.getModel().get("errors") instanceof List<?> errors)) return;
        var said = new ArrayList<Said>();
        var wrong = new LinkedHashMap<String, String>();
        for (var error : errors) {
            if (!(error instanceof FieldError one)) return;
            var message = messages.getMessage(one.key(), one.arguments().toArray(), LocaleContextHolder.getLocale());
            said.add(new Said(one.field(), message));
            wrong.putIfAbsent(one.field(), message);
        }
        page.addObject("errors", said);
        page.addObject("wrong", wrong);
    }

    /** One mistake in words. */
    record Said(String field, String message) {}
}
