package org.yizhengtong.server.entitlement.web;

import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yizhengtong.server.entitlement.HolderDesk;
import org.yizhengtong.server.entitlement.WalkDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Answers;

/** What is found here beside another place, day or reading: for anyone's answers, and for a resident's own facts. */
@Controller
class BesideController {
    private final WalkDesk walk;
    private final HolderDesk holders;

    BesideController(WalkDesk walk, HolderDesk holders) {
        this.walk = walk;
        this.holders = holders;
    }

    @GetMapping("/result/beside")
    String anyone(@RequestParam MultiValueMap<String, String> typed, HttpSession session, Model model) {
        var answers = Answers.of(session.getAttribute(Answers.NAME)).all();
        if (answers.isEmpty()) return "redirect:/questions";
        var compared = walk.beside(answers, typed);
        model.addAttribute("compared", compared);
        model.addAttribute("errors", compared.errors());
        model.addAttribute("back", "/result");
        return "entitlement/beside";
    }

    @GetMapping("/my/beside")
    String mine(
            @AuthenticationPrincipal Actor actor,
            @RequestParam MultiValueMap<String, String> typed,
            HttpSession session,
            Model model) {
        var compared = holders.beside(
                actor, Answers.of(session.getAttribute(Answers.NAME)).all(), typed);
        model.addAttribute("compared", compared);
        model.addAttribute("errors", compared.errors());
        model.addAttribute("back", "/my");
        return "entitlement/beside";
    }
}
