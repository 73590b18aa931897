package org.yizhengtong.server.casework.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yizhengtong.server.casework.LimitDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.WrittenMonth;

/** A station's time limits for its head: which are close, which were missed. */
@Controller
class LimitsController {
    private static final int LAST_PAGE = 10_000;

    private final LimitDesk limits;

    LimitsController(LimitDesk limits) {
        this.limits = limits;
    }

    @GetMapping("/queue/limits")
    String limits(
            @AuthenticationPrincipal Actor head,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String month,
            Model model) {
        model.addAttribute("close", limits.close(head, Math.clamp(page, 1, LAST_PAGE)));
        model.addAttribute("months", limits.months(head));
        model.addAttribute("month", null);
        if (!month.isEmpty()) {
            var read = WrittenMonth.read(month);
            model.addAttribute("month", read);
            model.addAttribute("missed", limits.missedIn(read, head));
        }
        return "permit/limits";
    }
}
