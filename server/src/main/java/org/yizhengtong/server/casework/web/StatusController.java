package org.yizhengtong.server.casework.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yizhengtong.server.casework.StatusDesk;
import org.yizhengtong.server.casework.TooManyTries;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;

/** Where a case stands, without an account. Nothing of it stands in an address. */
@Controller
class StatusController {
    private final StatusDesk desk;

    StatusController(StatusDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/status")
    String form() {
        return "permit/status";
    }

    @PostMapping("/status")
    String look(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String digits,
            Model model) {
        model.addAttribute("number", number);
        model.addAttribute("digits", digits);
        try {
            var found = desk.look(number, digits);
            if (found.isEmpty()) wrong(model, "number", "problem.status_unknown");
            found.ifPresent(status -> model.addAttribute("status", status));
        } catch (FieldErrors mistakes) {
            model.addAttribute("errors", mistakes.errors());
        } catch (TooManyTries enough) {
            wrong(model, "digits", enough.key());
        }
        return form();
    }

    private static void wrong(Model model, String field, String key) {
        model.addAttribute("errors", List.of(new FieldError(field, key)));
    }
}
