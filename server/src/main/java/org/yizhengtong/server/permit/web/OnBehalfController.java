package org.yizhengtong.server.permit.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.permit.OnBehalfDesk;

/** Applying for somebody else (代办): for whom it can be done, and what became of it. */
@Controller
class OnBehalfController {
    private final OnBehalfDesk desk;

    OnBehalfController(OnBehalfDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/applications/for")
    String show(@AuthenticationPrincipal Actor actor, Model model) {
        model.addAttribute("sheet", desk.sheet(actor));
        return "permit/on-behalf";
    }
}
