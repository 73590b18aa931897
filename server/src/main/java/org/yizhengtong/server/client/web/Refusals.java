package org.yizhengtong.server.client.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
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
                        return true;
                    }
                })
                .addPathPatterns("/api/**");
    }
}
