package org.yizhengtong.server.entitlement.web;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yizhengtong.server.entitlement.WalkDesk;
import org.yizhengtong.server.kernel.Answers;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.Typed;

/** "What would I get?": one question a page, for anyone. The answers stay in the session; no address carries them. */
@Controller
class WalkController {
    private final WalkDesk walk;

    WalkController(WalkDesk walk) {
        this.walk = walk;
    }

    @GetMapping("/")
    String front(HttpSession session, Model model) {
        model.addAttribute("begun", !answers(session).all().isEmpty());
        return "entitlement/front";
    }

    /** The next question that can still change the result, or the result when none can. */
    @GetMapping("/questions")
    String next(HttpSession session) {
        return walk.next(answers(session).all())
                .map(fact -> "redirect:/questions/" + fact)
                .orElse("redirect:/result");
    }

    @GetMapping("/questions/{fact}")
    String ask(@PathVariable String fact, Typed typed, HttpSession session, Model model) {
        return question(fact, typed.fields(), session, model);
    }

    @PostMapping("/questions/{fact}")
    String answer(
            @PathVariable String fact, @RequestParam Map<String, String> typed, HttpSession session, Model model) {
        if (looksForDivision(fact, typed)) return question(fact, typed, session, model);
        try {
            session.setAttribute(
                    Answers.NAME,
                    answers(session)
                            .with(fact, walk.read(fact, typed, answers(session).all())));
            return "redirect:/questions";
        } catch (FieldErrors wrong) {
            model.addAttribute("errors", wrong.errors());
            return question(fact, typed, session, model);
        }
    }

    /** Forgets every answer, for the next person at the same phone. */
    @PostMapping("/questions")
    String again(HttpSession session) {
        session.removeAttribute(Answers.NAME);
        return "redirect:/questions";
    }

    @GetMapping("/result")
    String result(HttpSession session, Model model) {
        var answers = answers(session).all();
        if (answers.isEmpty()) return "redirect:/questions";
        model.addAttribute("finding", walk.find(answers));
        model.addAttribute("soFar", walk.soFar(answers));
        return "entitlement/result";
    }

    @GetMapping("/result/statement.pdf")
    String statement(HttpSession session, Model model) {
        return result(session, model).startsWith("redirect:") ? "redirect:/questions" : "paper:entitlement/statement";
    }

    /** Whether a button of the picker was pressed, not the one that answers. */
    private static boolean looksForDivision(String fact, Map<String, String> typed) {
        return typed.containsKey("find") || typed.containsKey(fact + "-open");
    }

    private static Answers answers(HttpSession session) {
        return Answers.of(session.getAttribute(Answers.NAME));
    }

    private String question(String fact, Map<String, String> typed, HttpSession session, Model model) {
        var answers = answers(session).all();
        var question = walk.question(fact);
        model.addAttribute("question", question);
        model.addAttribute("answer", answers.get(fact));
        model.addAttribute("typed", typed);
        model.addAttribute("soFar", walk.soFar(answers));
        var before = answers(session).before(fact);
        model.addAttribute("base", "/questions/");
        model.addAttribute("back", before == null ? "/" : "/questions/" + before);
        if (walk.asksPlace(question)) {
            var chosen = typed.isEmpty() && answers.containsKey(fact) ? Map.of(fact, answers.get(fact)) : typed;
            model.addAttribute("picker", walk.picker(fact, chosen));
        }
        return "entitlement/question";
    }
}
