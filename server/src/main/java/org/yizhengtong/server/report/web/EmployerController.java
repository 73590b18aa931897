package org.yizhengtong.server.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Typed;
import org.yizhengtong.server.report.EmployerDesk;

/** An employer's pages: what it told, whom it hired, whose work ended. */
@Controller
class EmployerController {
    private static final String HOME = "/employer";
    private static final String HIRED = HOME + "/people/new";
    private static final String ENDED = HOME + "/leavings/new";

    private final EmployerDesk desk;

    EmployerController(EmployerDesk desk) {
        this.desk = desk;
    }

    @GetMapping(HOME)
    String home(@AuthenticationPrincipal Actor employer, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("page", desk.page(page, employer));
        return "report/employer";
    }

    @GetMapping(HIRED)
    String askHired(Typed typed, Model model) {
        return hiredPage(typed.fields(), model);
    }

    /** A button of a picker was pressed. */
    @PostMapping(HIRED)
    String lookForPlace(@RequestParam Map<String, String> sent, Model model) {
        return hiredPage(sent, model);
    }

    @PostMapping(HOME + "/people")
    String hired(
            @AuthenticationPrincipal Actor employer,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            desk.hired(sent, request(sent), employer);
        } catch (FieldErrors wrong) {
            say(wrong, model, response);
            return hiredPage(sent, model);
        }
        return told(flash);
    }

    @GetMapping(ENDED)
    String askEnded(Typed typed, Model model) {
        return endedPage(typed.fields(), model);
    }

    @PostMapping(HOME + "/leavings")
    String ended(
            @AuthenticationPrincipal Actor employer,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            desk.workEnded(sent, request(sent), employer);
        } catch (FieldErrors wrong) {
            say(wrong, model, response);
            return endedPage(sent, model);
        }
        return told(flash);
    }

    private static void say(FieldErrors wrong, Model model, HttpServletResponse response) {
        model.addAttribute("errors", wrong.errors());
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }

    private static String told(RedirectAttributes flash) {
        flash.addFlashAttribute("done", "employer.told");
        return "redirect:" + HOME;
    }

    private String hiredPage(Map<String, String> fields, Model model) {
        model.addAttribute("sheet", desk.form(fields));
        return page(fields, "report/hired", model);
    }

    private static String endedPage(Map<String, String> fields, Model model) {
        model.addAttribute("form", fields);
        return page(fields, "report/work-ended", model);
    }

    private static String page(Map<String, String> fields, String view, Model model) {
        model.addAttribute("requestId", request(fields));
        return view;
    }

    private static RequestId request(Map<String, String> fields) {
        return RequestId.of(fields.getOrDefault("requestId", ""));
    }
}
