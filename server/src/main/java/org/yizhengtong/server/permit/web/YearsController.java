package org.yizhengtong.server.permit.web;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.permit.YearsDesk;

/** The account of years, for whose it is and for the officer. */
@Controller
class YearsController {
    private final YearsDesk years;

    YearsController(YearsDesk years) {
        this.years = years;
    }

    @GetMapping("/my/years")
    String mine(@AuthenticationPrincipal Actor resident, @RequestParam(defaultValue = "") String beside, Model model) {
        model.addAttribute("sheet", years.of(resident.resident(), beside, resident));
        return "permit/my-years";
    }

    @GetMapping("/counter/residents/{resident}/years")
    String of(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID resident,
            @RequestParam(defaultValue = "") String beside,
            Model model) {
        model.addAttribute("sheet", years.of(new ResidentId(resident), beside, officer));
        model.addAttribute("resident", resident);
        return "permit/counter-years";
    }
}
