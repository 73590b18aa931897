package org.yizhengtong.server.entitlement.web;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yizhengtong.server.entitlement.OutcomeDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;

/** What a desk did with its answer, in one tap; and the objections that wait for it. */
@Controller
class OutcomeController {
    private final OutcomeDesk outcomes;

    OutcomeController(OutcomeDesk outcomes) {
        this.outcomes = outcomes;
    }

    @GetMapping("/verifications/objections")
    String objections(@AuthenticationPrincipal Actor desk, Model model) {
        model.addAttribute("rows", outcomes.objections(desk));
        return "entitlement/objections";
    }

    @PostMapping("/verifications/{id}/outcome")
    String tell(
            @AuthenticationPrincipal Actor desk,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        return answer(id, reason, flash, () -> outcomes.tell(id, outcome, reason, desk));
    }

    @PostMapping("/verifications/{id}/upholding")
    String uphold(
            @AuthenticationPrincipal Actor desk,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        return answer(id, reason, flash, () -> outcomes.uphold(id, reason, desk));
    }

    /** Back to the answer, with what is to be mended. */
    private static String answer(UUID id, String reason, RedirectAttributes flash, Runnable telling) {
        try {
            telling.run();
            flash.addFlashAttribute("done", true);
        } catch (FieldErrors wrong) {
            flash.addFlashAttribute("errors", wrong.errors());
            flash.addFlashAttribute("said", reason);
        }
        return "redirect:/verifications/" + id;
    }
}
