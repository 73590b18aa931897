package org.yizhengtong.server.permit.web;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Answers;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Typed;
import org.yizhengtong.server.permit.ApplicationDesk;
import org.yizhengtong.server.permit.ApplicationForm;

/** The application for a permit (申领), and what is sent in later. */
@Controller
class ApplicationController {
    private final ApplicationDesk applications;

    ApplicationController(ApplicationDesk applications) {
        this.applications = applications;
    }

    /** First the questions that still matter, one a page; then the papers. */
    @GetMapping("/applications/new")
    String form(@AuthenticationPrincipal Actor actor, Typed typed, HttpSession session, Model model) {
        var answers =
                typed.isEmpty() ? Answers.of(session.getAttribute(Answers.NAME)).all() : typed.fields();
        var form = applications.form(actor.resident(), answers);
        if (form.next().isPresent()) {
            session.setAttribute(Answers.LEAD_TO, "/applications/new");
            return "redirect:/questions/" + form.next().get();
        }
        session.removeAttribute(Answers.LEAD_TO);
        return show(form, RequestId.fresh(), model);
    }

    @PostMapping("/applications")
    String apply(
            @AuthenticationPrincipal Actor actor,
            @RequestParam Map<String, String> typed,
            @RequestParam Map<String, MultipartFile> sent,
            @RequestParam RequestId requestId,
            Model model)
            throws IOException {
        var before = applications.opened(requestId, actor);
        if (before.isPresent()) return "redirect:/cases/" + before.get();
        var errors = keep(actor, sent);
        try {
            if (errors.isEmpty()) {
                return "redirect:/cases/" + applications.apply(actor, typed, requestId);
            }
            applications.check(actor.resident(), typed);
        } catch (FieldErrors wrong) {
            errors.addAll(wrong.errors());
        }
        model.addAttribute("errors", errors);
        return show(applications.form(actor.resident(), typed), requestId, model);
    }

    @PostMapping("/cases/{number}/resubmission")
    String resubmit(
            @AuthenticationPrincipal Actor actor,
            @PathVariable CaseNumber number,
            @RequestParam Map<String, String> typed,
            @RequestParam Map<String, MultipartFile> sent,
            @RequestParam RequestId requestId,
            RedirectAttributes flash)
            throws IOException {
        var errors = keep(actor, sent);
        try {
            if (errors.isEmpty()) applications.resubmit(number, actor, typed, requestId);
        } catch (FieldErrors wrong) {
            errors.addAll(wrong.errors());
        }
        if (!errors.isEmpty()) {
            flash.addFlashAttribute("errors", errors);
            flash.addFlashAttribute("answers", typed);
        }
        return "redirect:/cases/" + number;
    }

    private static String show(ApplicationForm form, RequestId requestId, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("requestId", requestId);
        return "permit/application";
    }

    /**
     * Takes the files that were really chosen, each named by its field: {@code paper.photo}. One after the other, and none
     * read further than it may be long: many people send at the same time.
     */
    private List<FieldError> keep(Actor actor, Map<String, MultipartFile> sent) throws IOException {
        var errors = new ArrayList<FieldError>();
        for (Map.Entry<String, MultipartFile> file : sent.entrySet()) {
            if (!file.getKey().startsWith("paper.") || file.getValue().isEmpty()) continue;
            try (var in = file.getValue().getInputStream()) {
                var bytes = in.readNBytes(ApplicationDesk.LARGEST_FILE + 1);
                var kind = file.getKey().substring("paper.".length());
                applications.keep(actor.resident(), kind, bytes).ifPresent(errors::add);
            }
        }
        return errors;
    }
}
