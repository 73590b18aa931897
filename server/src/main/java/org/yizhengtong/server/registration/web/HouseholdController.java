package org.yizhengtong.server.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import org.yizhengtong.server.registration.ChildDeclaration;
import org.yizhengtong.server.registration.DivisionDesk;
import org.yizhengtong.server.registration.DivisionLevel;
import org.yizhengtong.server.registration.HouseholdDesk;
import org.yizhengtong.server.registration.TypedDay;

/** A guardian's children: who they are, and one more of them. */
@Controller
class HouseholdController {
    private static final List<String> RELATIONS = List.of("parent", "grandparent", "other");

    private final HouseholdDesk desk;
    private final DivisionDesk divisions;

    HouseholdController(HouseholdDesk desk, DivisionDesk divisions) {
        this.desk = desk;
        this.divisions = divisions;
    }

    @GetMapping("/residences/children")
    String all(@AuthenticationPrincipal Actor actor, Model model) {
        model.addAttribute("members", desk.of(actor.resident()));
        model.addAttribute("self", actor.resident());
        return "registration/children";
    }

    @GetMapping("/residences/children/new")
    String ask(Typed typed, Model model) {
        return page(typed.fields(), RequestId.fresh(), model);
    }

    /** A button of the picker was pressed. */
    @PostMapping("/residences/children/new")
    String lookForPlace(@RequestParam Map<String, String> sent, @RequestParam RequestId requestId, Model model) {
        return page(sent, requestId, model);
    }

    @PostMapping("/residences/children")
    String declare(
            @AuthenticationPrincipal Actor actor,
            @RequestParam Map<String, String> sent,
            @RequestParam RequestId requestId,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            desk.declare(actor, child(sent), requestId);
        } catch (FieldErrors wrong) {
            model.addAttribute("errors", wrong.errors());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(sent, requestId, model);
        }
        flash.addFlashAttribute("done", "child.done");
        return "redirect:/residences/children";
    }

    private String page(Map<String, String> fields, RequestId request, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("requestId", request);
        model.addAttribute("relations", RELATIONS);
        model.addAttribute("picker", divisions.picker("hukouPlace", DivisionLevel.COUNTY, fields));
        return "registration/child";
    }

    private static ChildDeclaration child(Map<String, String> sent) {
        return new ChildDeclaration(
                sent.getOrDefault("name", ""),
                sent.getOrDefault("citizenNumber", ""),
                sent.getOrDefault("hukouPlace", ""),
                sent.getOrDefault("relation", ""),
                TypedDay.of("movedIn", sent));
    }
}
