package org.yizhengtong.server.wallet.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Typed;
import org.yizhengtong.server.wallet.QuestionDesk;

/** A desk asks the telephone of whoever stands before it. */
@Controller
class QuestionController {
    private final QuestionDesk questions;

    QuestionController(QuestionDesk questions) {
        this.questions = questions;
    }

    @GetMapping("/verifications/wallet")
    String form(@AuthenticationPrincipal Actor desk, Typed typed, Model model) {
        model.addAttribute("typed", typed.fields());
        return form(desk, RequestId.fresh(), model);
    }

    @PostMapping("/verifications/wallet")
    String ask(
            @AuthenticationPrincipal Actor desk,
            @RequestParam Map<String, String> typed,
            @RequestParam RequestId requestId,
            Model model) {
        try {
            return "redirect:/verifications/wallet/" + questions.ask(desk, typed, requestId);
        } catch (FieldErrors wrong) {
            model.addAttribute("errors", wrong.errors());
            model.addAttribute("typed", typed);
            return form(desk, requestId, model);
        }
    }

    @GetMapping("/verifications/wallet/{id}")
    String answer(@AuthenticationPrincipal Actor desk, @PathVariable UUID id, Model model) {
        model.addAttribute("question", questions.view(id, desk));
        return "wallet/question";
    }

    private String form(Actor desk, RequestId requestId, Model model) {
        model.addAttribute("form", questions.form(desk));
        model.addAttribute("requestId", requestId);
        return "wallet/question-form";
    }
}
