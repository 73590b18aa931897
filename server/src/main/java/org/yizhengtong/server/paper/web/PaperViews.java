package org.yizhengtong.server.paper.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.yizhengtong.server.paper.PaperPress;

/** Answers {@code paper:<template>} with the main part of that template, printed. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PaperViews implements ViewResolver {
    private static final String PAPER = "paper:";
    private static final String SHEET = "paper/sheet";

    private final ViewResolver pages;
    private final PaperPress press;

    PaperViews(@Qualifier("thymeleafViewResolver") ViewResolver pages, PaperPress press) {
        this.pages = pages;
        this.press = press;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale language) throws Exception {
        if (!name.startsWith(PAPER)) return null;
        var sheet = pages.resolveViewName(SHEET, language);
        return sheet == null ? null : new PaperView(name.substring(PAPER.length()), sheet, press);
    }
}
