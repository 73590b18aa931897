package org.yizhengtong.server.permit.web;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Typed;
import org.yizhengtong.server.permit.ApplicationDesk;
import org.yizhengtong.server.permit.ApplicationForm;
import org.yizhengtong.server.permit.DraftDesk;

/** The application for a permit (申领): what is asked one question a page, then the papers. Each is kept when it is sent. */
@Controller
class ApplicationController {
    private final ApplicationDesk applications;
    private final DraftDesk drafts;

    ApplicationController(ApplicationDesk applications, DraftDesk drafts) {
        this.applications = applications;
        this.drafts = drafts;
    }

    /** First the questions that still matter, one a page; then the papers. */
    @GetMapping("/applications/{who}")
    String form(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String who,
            Typed typed,
            HttpSession session,
            Model model) {
        var page = ApplicationPage.of(who, actor, session);
        if (!typed.isEmpty()) drafts.answerAll(page.about(), actor, typed.fields(), page.before());
        var form = drafts.form(page.about(), actor, page.before());
        return form.next().isPresent()
                ? "redirect:" + page.questions() + form.next().get()
                : show(page, form, actor, RequestId.fresh(), List.of(), model);
    }

    @PostMapping({"/applications", "/applications/{who}"})
    String apply(
            @AuthenticationPrincipal Actor actor,
            @PathVariable(required = false) @Nullable String who,
            @RequestParam Map<String, String> typed,
            @RequestParam Map<String, MultipartFile> sent,
            @RequestParam RequestId requestId,
            HttpSession session,
            Model model)
            throws IOException {
        var before = applications.opened(requestId, actor);
        if (before.isPresent()) return "redirect:/cases/" + before.get();
        var page = ApplicationPage.of(who == null ? ApplicationPage.MINE : who, actor, session);
        var errors = take(page, actor, typed, sent);
        try {
            if (errors.isEmpty()) return "redirect:/cases/" + applications.apply(page.about(), actor, typed, requestId);
            applications.check(page.about(), actor, typed);
        } catch (FieldErrors wrong) {
            errors.addAll(wrong.errors());
        }
        return show(page, drafts.form(page.about(), actor, page.before()), actor, requestId, errors, model);
    }

    /** Keeps the papers chosen so far, for going on later. */
    @PostMapping("/applications/{who}/papers")
    String keep(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String who,
            @RequestParam Map<String, String> typed,
            @RequestParam Map<String, MultipartFile> sent,
            @RequestParam RequestId requestId,
            HttpSession session,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        var page = ApplicationPage.of(who, actor, session);
        var errors = take(page, actor, typed, sent);
        if (!errors.isEmpty())
            return show(page, drafts.form(page.about(), actor, page.before()), actor, requestId, errors, model);
        flash.addFlashAttribute("done", "application.kept");
        return "redirect:" + page.address();
    }

    /** The form names the very application it throws away: sent again, it leaves what was begun since. */
    @PostMapping("/applications/{who}/disposal")
    String throwAway(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String who,
            @RequestParam RequestId requestId,
            HttpSession session,
            RedirectAttributes flash) {
        drafts.throwAway(ApplicationPage.of(who, actor, session).about(), actor, requestId.value());
        flash.addFlashAttribute("told", "application.thrown_away");
        return "redirect:/my";
    }

    private List<FieldError> take(
            ApplicationPage page, Actor actor, Map<String, String> typed, Map<String, MultipartFile> sent)
            throws IOException {
        drafts.answerAll(page.about(), actor, typed, page.before());
        return SentPapers.keep(sent, (kind, bytes) -> drafts.keep(page.about(), actor, kind, bytes));
    }

    private String show(
            ApplicationPage page,
            ApplicationForm form,
            Actor actor,
            RequestId request,
            List<FieldError> errors,
            Model model) {
        model.addAttribute("form", form);
        model.addAttribute("base", page.address());
        model.addAttribute("begun", drafts.begun(page.about(), actor).orElse(null));
        model.addAttribute("requestId", request);
        if (!errors.isEmpty()) model.addAttribute("errors", errors);
        return "permit/application";
    }
}
