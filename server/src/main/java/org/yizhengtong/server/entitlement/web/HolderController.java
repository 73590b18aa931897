package org.yizhengtong.server.entitlement.web;

import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.yizhengtong.server.entitlement.HolderDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Answers;
import org.yizhengtong.server.kernel.RequestId;

/** A resident's own page: where they stand, the permit as on a card, and what it opens. */
@Controller
class HolderController {
    private final HolderDesk holders;

    HolderController(HolderDesk holders) {
        this.holders = holders;
    }

    @GetMapping("/my")
    String mine(@AuthenticationPrincipal Actor actor, HttpSession session, Model model) {
        model.addAttribute(
                "mine",
                holders.page(
                        actor, Answers.of(session.getAttribute(Answers.NAME)).all()));
        model.addAttribute("requestId", RequestId.fresh());
        return "entitlement/my";
    }

    /** What the permit opens, or would open, on paper. */
    @GetMapping("/my/statement.pdf")
    String statement(@AuthenticationPrincipal Actor actor, HttpSession session, Model model) {
        var mine = holders.page(
                actor, Answers.of(session.getAttribute(Answers.NAME)).all());
        model.addAttribute("mine", mine);
        model.addAttribute("finding", mine.finding());
        return "paper:entitlement/statement";
    }
}
