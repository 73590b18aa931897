package org.yizhengtong.server.permit.web;

import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.Typed;
import org.yizhengtong.server.permit.NamedTooOften;
import org.yizhengtong.server.permit.OnBehalfDesk;

/** Applying for somebody else (代办): for whom it can be done, and what became of it. */
@Controller
@RequestMapping("/applications/for")
class OnBehalfController {
    private final OnBehalfDesk desk;

    OnBehalfController(OnBehalfDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String show(@AuthenticationPrincipal Actor actor, Model model) {
        model.addAttribute("sheet", desk.sheet(actor));
        return "permit/on-behalf";
    }

    /** Whom a near relative applies for. */
    @GetMapping("/relative")
    String ask(Typed typed, Model model) {
        return ask(typed.fields(), model);
    }

    @PostMapping
    String begin(@AuthenticationPrincipal Actor actor, @RequestParam Map<String, String> typed, Model model) {
        try {
            return "redirect:/applications/" + desk.begin(actor, typed);
        } catch (FieldErrors wrong) {
            model.addAttribute("errors", wrong.errors());
        } catch (NamedTooOften enough) {
            model.addAttribute("errors", List.of(new FieldError("number", enough.key())));
        }
        return ask(typed, model);
    }

    private String ask(Map<String, String> typed, Model model) {
        model.addAttribute("asked", desk.asked());
        model.addAttribute("fields", typed);
        return "permit/relative";
    }
}
