package org.yizhengtong.server.report.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.report.DoorstepDesk;

/** The page an officer takes to the door. It holds nothing about anybody, for the device keeps it. */
@Controller
class DoorstepController {

    private final DoorstepDesk desk;

    DoorstepController(DoorstepDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/counter/doorstep")
    String page(@AuthenticationPrincipal Actor officer, Model model) {
        model.addAttribute("doorstep", desk.page(officer));
        return "report/doorstep";
    }
}
