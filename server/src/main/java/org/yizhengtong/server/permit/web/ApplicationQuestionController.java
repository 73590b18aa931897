package org.yizhengtong.server.permit.web;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.Typed;
import org.yizhengtong.server.permit.DraftDesk;

/** One question of an application a page; its answer is kept when it is sent. */
@Controller
@RequestMapping("/applications/{who}/questions/{fact}")
class ApplicationQuestionController {
    private final DraftDesk drafts;

    ApplicationQuestionController(DraftDesk drafts) {
        this.drafts = drafts;
    }

    @GetMapping
    String ask(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String who,
            @PathVariable String fact,
            Typed typed,
            HttpSession session,
            Model model) {
        return page(ApplicationPage.of(who, actor, session), actor, fact, typed.fields(), model);
    }

    @PostMapping
    String answer(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String who,
            @PathVariable String fact,
            @RequestParam Map<String, String> typed,
            HttpSession session,
            Model model) {
        var page = ApplicationPage.of(who, actor, session);
        // A button of the picker was pressed, not the one that answers.
        if (typed.containsKey("find") || typed.containsKey(fact + "-open"))
            return page(page, actor, fact, typed, model);
        try {
            drafts.answer(page.about(), actor, fact, typed, page.before());
            return "redirect:" + page.address();
        } catch (FieldErrors wrong) {
            model.addAttribute("errors", wrong.errors());
            return page(page, actor, fact, typed, model);
        }
    }

    private String page(ApplicationPage page, Actor actor, String fact, Map<String, String> typed, Model model) {
        var asked = drafts.question(page.about(), actor, fact, typed, page.before());
        model.addAttribute("question", asked.question());
        model.addAttribute("answer", asked.answer());
        model.addAttribute("typed", typed);
        model.addAttribute("soFar", asked.soFar());
        model.addAttribute("picker", asked.picker());
        model.addAttribute("forWhom", asked.forWhom());
        model.addAttribute("base", page.questions());
        model.addAttribute("back", asked.before() == null ? "/my" : page.questions() + asked.before());
        return "entitlement/question";
    }
}
