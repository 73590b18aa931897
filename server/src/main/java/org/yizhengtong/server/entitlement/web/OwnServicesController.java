package org.yizhengtong.server.entitlement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yizhengtong.server.entitlement.OwnServicesDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.Typed;

/** What desks gave a holder or refused them, and an objection to a refusal, written beforehand. */
@Controller
class OwnServicesController {
    private final OwnServicesDesk services;

    OwnServicesController(OwnServicesDesk services) {
        this.services = services;
    }

    @GetMapping("/my/services")
    String all(@AuthenticationPrincipal Actor holder, Model model) {
        model.addAttribute("rows", services.of(holder));
        return "entitlement/own-services";
    }

    @GetMapping("/my/services/{id}/objection")
    String draft(@AuthenticationPrincipal Actor holder, @PathVariable UUID id, Typed typed, Model model) {
        model.addAttribute("draft", services.draft(id, holder));
        model.addAttribute("said", typed.fields().get("reason"));
        return "entitlement/objection";
    }

    @PostMapping("/my/services/{id}/objection")
    String object(
            @AuthenticationPrincipal Actor holder,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            services.object(id, reason, holder);
        } catch (FieldErrors wrong) {
            model.addAttribute("errors", wrong.errors());
            model.addAttribute("draft", services.draft(id, holder));
            model.addAttribute("said", reason);
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return "entitlement/objection";
        }
        flash.addFlashAttribute("done", true);
        return "redirect:/my/services";
    }
}
