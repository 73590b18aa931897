package org.yizhengtong.server.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.registration.SearchDesk;

/** An officer looks for a resident. What was typed is sent as a form: names and numbers belong in no address. */
@Controller
class SearchController {
    private final SearchDesk desk;

    SearchController(SearchDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/counter/residents")
    String ask(Model model) {
        model.addAttribute("q", "");
        return "registration/search";
    }

    @PostMapping("/counter/residents")
    String search(
            @AuthenticationPrincipal Actor officer,
            @RequestParam(defaultValue = "") String q,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("q", q);
        try {
            model.addAttribute("found", desk.search(q, officer));
        } catch (FieldErrors wrong) {
            model.addAttribute("errors", wrong.errors());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        return "registration/search";
    }
}
