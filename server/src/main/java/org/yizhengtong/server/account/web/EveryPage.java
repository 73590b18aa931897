package org.yizhengtong.server.account.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Furnishes the frame of every page, before any module adds what it knows better. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class EveryPage {
    private final Shell shell;

    EveryPage(Shell shell) {
        this.shell = shell;
    }

    @ModelAttribute
    void furnish(Model model, HttpServletRequest request) {
        if (!ProblemJson.isWanted(request)) shell.furnish(model.asMap(), request);
    }
}
