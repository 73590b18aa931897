package org.yizhengtong.server.client.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;
import org.yizhengtong.server.client.BadRequest;

/** Says what was found wrong at the door where every other problem is said: in one way, in the reader's language. */
@Configuration(proxyBeanMethods = false)
class Refusals implements WebMvcConfigurer {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        if (request.getAttribute(OnceFilter.REFUSED) instanceof BadRequest refusal) throw refusal;
                        if (handler instanceof HandlerMethod asked && !readsBody(asked)) nothingMayBeSent(request);
                        return true;
                    }
                })
                .addPathPatterns("/api/**");
    }

    private static boolean readsBody(HandlerMethod asked) {
        return Arrays.stream(asked.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
    }

    /** What was sent for nothing would be lost unsaid. */
    private static void nothingMayBeSent(HttpServletRequest request) {
        var sent = WebUtils.getNativeRequest(request, SentBody.class);
        if (sent != null && !sent.isEmpty()) throw new BadRequest.NothingExpected();
    }
}
