package org.yizhengtong.server.registration.web;

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
import org.yizhengtong.server.registration.ResidenceDesk;
import org.yizhengtong.server.registration.ToldStep;
import org.yizhengtong.server.registration.TypedDay;

/** Residents say that they still live where they are registered, or that they moved away. */
@Controller
class DepartureController {
    private final ResidenceDesk desk;

    DepartureController(ResidenceDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/residences/confirmation")
    String confirm(@AuthenticationPrincipal Actor actor, @RequestParam RequestId requestId, RedirectAttributes flash) {
        desk.confirm(actor.resident(), requestId, actor);
        flash.addFlashAttribute("told", "residence.still.done");
        return "redirect:/my";
    }

    @GetMapping("/residences/departure")
    String ask(Typed typed, Model model) {
        return page(typed.fields(), RequestId.fresh(), model);
    }

    @PostMapping("/residences/departure")
    String leave(
            @AuthenticationPrincipal Actor actor,
            @RequestParam Map<String, String> sent,
            @RequestParam RequestId requestId,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            desk.leave(actor.resident(), ToldStep.on(TypedDay.of("on", sent)), requestId, actor);
        } catch (FieldErrors wrong) {
            model.addAttribute("errors", wrong.errors());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(sent, requestId, model);
        }
        flash.addFlashAttribute("told", "residence.departure.done");
        return "redirect:/my";
    }

    private static String page(Map<String, String> fields, RequestId request, Model model) {
        model.addAttribute("on", TypedDay.of("on", fields));
        model.addAttribute("requestId", request);
        return "registration/departure";
    }
}
