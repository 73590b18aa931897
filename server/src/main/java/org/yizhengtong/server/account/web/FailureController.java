package org.yizhengtong.server.account.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what no controller was reached for: unknown addresses, refusals at the door, failures on the way. */
@Controller
class FailureController implements ErrorController {
    private final ProblemPage pages;

    FailureController(ProblemPage pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    ModelAndView answer(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (!(status instanceof Integer code)) return pages.of(404, request);
        if (code < 500) return pages.of(code, request);
        return pages.failure((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION), request);
    }
}
