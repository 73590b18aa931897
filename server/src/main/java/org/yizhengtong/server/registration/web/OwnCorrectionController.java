package org.yizhengtong.server.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Typed;
import org.yizhengtong.server.registration.DivisionDesk;
import org.yizhengtong.server.registration.DivisionLevel;
import org.yizhengtong.server.registration.OwnCorrection;
import org.yizhengtong.server.registration.OwnCorrectionDesk;

/** Residents say what is written wrongly of them, and see what became of it. */
@Controller
class OwnCorrectionController {
    private final OwnCorrectionDesk desk;
    private final DivisionDesk divisions;

    OwnCorrectionController(OwnCorrectionDesk desk, DivisionDesk divisions) {
        this.desk = desk;
        this.divisions = divisions;
    }

    @GetMapping("/residences/corrections")
    String all(@AuthenticationPrincipal Actor resident, Model model) {
        var all = desk.of(resident);
        model.addAttribute("rows", all);
        model.addAttribute("mayAsk", all.stream().noneMatch(OwnCorrection::waits));
        return "registration/own-corrections";
    }

    @GetMapping("/residences/corrections/new")
    String ask(@AuthenticationPrincipal Actor resident, Typed typed, Model model) {
        return page(resident, typed.fields(), RequestId.fresh(), model);
    }

    /** A button of the picker was pressed. */
    @PostMapping("/residences/corrections/new")
    String lookForPlace(
            @AuthenticationPrincipal Actor resident,
            @RequestParam Map<String, String> sent,
            @RequestParam RequestId requestId,
            Model model) {
        return page(resident, sent, requestId, model);
    }

    @PostMapping("/residences/corrections")
    String send(
            @AuthenticationPrincipal Actor resident,
            @RequestParam Map<String, String> sent,
            @RequestParam RequestId requestId,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            desk.ask(resident, CorrectionController.form(sent), requestId);
        } catch (FieldErrors wrong) {
            model.addAttribute("errors", wrong.errors());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(resident, sent, requestId, model);
        }
        return done("own_correction.sent", flash);
    }

    @PostMapping("/residences/corrections/{number}/withdrawal")
    String takeBack(@AuthenticationPrincipal Actor resident, @PathVariable UUID number, RedirectAttributes flash) {
        desk.takeBack(resident, number);
        return done("own_correction.taken_back", flash);
    }

    private static String done(String words, RedirectAttributes flash) {
        flash.addFlashAttribute("done", words);
        return "redirect:/residences/corrections";
    }

    private String page(Actor resident, Map<String, String> fields, RequestId request, Model model) {
        model.addAttribute("rows", desk.standing(resident));
        model.addAttribute("fields", fields);
        model.addAttribute("requestId", request);
        model.addAttribute("picker", divisions.picker("hukouPlace", DivisionLevel.COUNTY, fields));
        return "registration/own-correction";
    }
}
