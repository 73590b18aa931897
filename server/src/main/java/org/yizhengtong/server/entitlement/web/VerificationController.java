package org.yizhengtong.server.entitlement.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yizhengtong.server.entitlement.VerificationDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Typed;

/** A desk's check (核验): a permit number and a purpose in, one answer out. */
@Controller
class VerificationController {
    private final VerificationDesk verifications;

    VerificationController(VerificationDesk verifications) {
        this.verifications = verifications;
    }

    @GetMapping("/verifications/new")
    String form(@AuthenticationPrincipal Actor actor, Typed typed, Model model) {
        model.addAttribute("typed", typed.fields());
        return form(actor, RequestId.fresh(), model);
    }

    @PostMapping("/verifications")
    String ask(
            @AuthenticationPrincipal Actor actor,
            @RequestParam Map<String, String> typed,
            @RequestParam RequestId requestId,
            Model model) {
        try {
            var answered = verifications.ask(actor, typed, requestId);
            if (answered.isPresent())
                return "redirect:/verifications/" + answered.get().id();
            model.addAttribute("errors", List.of(new FieldError("number", "problem.permit_unknown")));
        } catch (FieldErrors wrong) {
            model.addAttribute("errors", wrong.errors());
        }
        model.addAttribute("typed", typed);
        return form(actor, requestId, model);
    }

    @GetMapping("/verifications/{id}")
    String answer(@AuthenticationPrincipal Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("verification", verifications.kept(id, actor));
        return "entitlement/verification";
    }

    private String form(Actor actor, RequestId requestId, Model model) {
        model.addAttribute("form", verifications.form(actor));
        model.addAttribute("requestId", requestId);
        return "entitlement/verification-form";
    }
}
