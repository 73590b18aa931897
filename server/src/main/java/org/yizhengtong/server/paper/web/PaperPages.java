package org.yizhengtong.server.paper.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.yizhengtong.server.paper.PaperPress;

/**
 * Answers {@code paper:<template>} with the main part of that template, printed: written in the reader's language as it is for
 * the screen, then put on paper. Before the answer begins, so that what cannot be printed is answered with words.
 */
@Component
class PaperPages implements HandlerInterceptor, WebMvcConfigurer {
    private static final String PAPER = "paper:";
    private static final String SHEET = "paper/sheet";

    private final ObjectProvider<ViewResolver> pages;
    private final PaperPress press;

    PaperPages(@Qualifier("thymeleafViewResolver") ObjectProvider<ViewResolver> pages, PaperPress press) {
        this.pages = pages;
        this.press = press;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer)
            throws Exception {
        var name = answer == null ? null : answer.getViewName();
        if (answer == null || name == null || !name.startsWith(PAPER)) return;
        var said = new HashMap<String, Object>(answer.getModel());
        said.put("paper", name.substring(PAPER.length()));
        answer.setView(new PrintedPaper(press.print(written(said, request, response))));
    }

    private String written(Map<String, Object> said, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        var sheet = pages.getObject().resolveViewName(SHEET, LocaleContextHolder.getLocale());
        var written = new ContentCachingResponseWrapper(response);
        Objects.requireNonNull(sheet).render(said, request, written);
        return new String(written.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
