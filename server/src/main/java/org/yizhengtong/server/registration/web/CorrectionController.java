package org.yizhengtong.server.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
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
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Typed;
import org.yizhengtong.server.registration.CorrectionDesk;
import org.yizhengtong.server.registration.CorrectionForm;
import org.yizhengtong.server.registration.CorrectionStands;
import org.yizhengtong.server.registration.DivisionDesk;
import org.yizhengtong.server.registration.DivisionLevel;

/** Corrections of particulars at the counter: proposed, taken over from residents, agreed to by a colleague, set aside. */
@Controller
class CorrectionController {
    private final CorrectionDesk desk;
    private final DivisionDesk divisions;
    private final MessageSource messages;

    CorrectionController(CorrectionDesk desk, DivisionDesk divisions, MessageSource messages) {
        this.desk = desk;
        this.divisions = divisions;
        this.messages = messages;
    }

    @GetMapping("/counter/corrections")
    String waiting(@AuthenticationPrincipal Actor officer, Model model, Locale locale) {
        model.addAttribute("rows", desk.waiting(officer));
        model.addAttribute("title", messages.getMessage("correction.waiting", null, locale));
        return "registration/corrections";
    }

    @GetMapping("/counter/residents/{id}/corrections")
    String of(@AuthenticationPrincipal Actor officer, @PathVariable UUID id, Model model, Locale locale) {
        model.addAttribute("rows", desk.of(new ResidentId(id), officer));
        model.addAttribute("resident", id);
        model.addAttribute("title", messages.getMessage("correction.of", null, locale));
        return "registration/corrections";
    }

    @GetMapping("/counter/residents/{id}/corrections/new")
    String ask(@AuthenticationPrincipal Actor officer, @PathVariable UUID id, Typed typed, Model model) {
        return page(officer, id, typed.fields(), RequestId.fresh(), model);
    }

    /** A button of the picker was pressed. */
    @PostMapping("/counter/residents/{id}/corrections/new")
    String lookForPlace(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam RequestId requestId,
            Model model) {
        return page(officer, id, sent, requestId, model);
    }

    @PostMapping("/counter/residents/{id}/corrections")
    String propose(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam RequestId requestId,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            var stands = desk.propose(new ResidentId(id), form(sent), requestId, officer);
            return done(id, sent(stands), flash);
        } catch (FieldErrors wrong) {
            model.addAttribute("errors", wrong.errors());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(officer, id, sent, requestId, model);
        }
    }

    @PostMapping("/counter/residents/{id}/corrections/{number}/consent")
    String consent(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID id,
            @PathVariable UUID number,
            RedirectAttributes flash) {
        desk.consent(new ResidentId(id), number, officer);
        return done(id, "correction.consent.done", flash);
    }

    @PostMapping("/counter/residents/{id}/corrections/{number}/takeover")
    String takeOver(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID id,
            @PathVariable UUID number,
            @RequestParam(defaultValue = "") String paper,
            RedirectAttributes flash) {
        return answer(id, Map.of("paper", paper), flash, () -> {
            return sent(desk.takeOver(new ResidentId(id), number, paper, officer));
        });
    }

    @PostMapping("/counter/residents/{id}/corrections/{number}/refusal")
    String decline(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID id,
            @PathVariable UUID number,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        return answer(id, Map.of("reason", reason), flash, () -> {
            desk.decline(new ResidentId(id), number, reason, officer);
            return "correction.declined";
        });
    }

    @PostMapping("/counter/residents/{id}/corrections/{number}/set-aside")
    String setAside(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID id,
            @PathVariable UUID number,
            RedirectAttributes flash) {
        desk.setAside(new ResidentId(id), number, officer);
        return done(id, "correction.set_aside.done", flash);
    }

    /** What to say of a correction that stands so. */
    private static String sent(CorrectionStands stands) {
        return "correction.sent." + stands.state();
    }

    /** Answers and says with which words, or goes back with what was typed and what is wrong with it. */
    private static String answer(
            UUID id, Map<String, String> typed, RedirectAttributes flash, Supplier<String> answering) {
        try {
            return done(id, answering.get(), flash);
        } catch (FieldErrors wrong) {
            flash.addFlashAttribute("errors", wrong.errors());
            flash.addFlashAttribute("fields", typed);
            return "redirect:/counter/residents/" + id + "/corrections";
        }
    }

    private static String done(UUID id, String words, RedirectAttributes flash) {
        flash.addFlashAttribute("done", words);
        return "redirect:/counter/residents/" + id + "/corrections";
    }

    private String page(Actor officer, UUID id, Map<String, String> fields, RequestId request, Model model) {
        model.addAttribute("resident", id);
        model.addAttribute("rows", desk.standing(new ResidentId(id), officer));
        model.addAttribute("byTwo", desk.byTwo());
        model.addAttribute("fields", fields);
        model.addAttribute("requestId", request);
        model.addAttribute("picker", divisions.picker("hukouPlace", DivisionLevel.COUNTY, fields));
        return "registration/correction";
    }

    static CorrectionForm form(Map<String, String> sent) {
        return new CorrectionForm(
                sent.getOrDefault("name", ""),
                sent.getOrDefault("citizenNumber", ""),
                sent.getOrDefault("hukouPlace", ""),
                sent.getOrDefault("addressLine", ""),
                sent.getOrDefault("phone", ""),
                sent.getOrDefault("reason", ""),
                sent.getOrDefault("paper", ""));
    }
}
