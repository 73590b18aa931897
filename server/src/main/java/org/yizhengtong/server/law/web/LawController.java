package org.yizhengtong.server.law.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.yizhengtong.server.law.LawDesk;

/** The law that applies here, rule by rule, for anyone to read. */
@Controller
class LawController {
    private final LawDesk law;

    LawController(LawDesk law) {
        this.law = law;
    }

    @GetMapping("/law")
    String read(Model model) {
        model.addAttribute("place", law.place());
        model.addAttribute("lawOn", law.lawOn());
        model.addAttribute("packs", law.text());
        return "law/law";
    }
}
