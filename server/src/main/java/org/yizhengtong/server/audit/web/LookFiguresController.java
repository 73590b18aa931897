package org.yizhengtong.server.audit.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yizhengtong.server.audit.LookFiguresDesk;
import org.yizhengtong.server.kernel.WrittenMonth;

/** How often offices looked at records, for everybody to read. */
@Controller
class LookFiguresController {
    private final LookFiguresDesk figures;

    LookFiguresController(LookFiguresDesk figures) {
        this.figures = figures;
    }

    @GetMapping("/figures/looks")
    String looks(@RequestParam(defaultValue = "") String month, Model model) {
        var shown = month.isEmpty() ? figures.thisMonth() : WrittenMonth.read(month);
        model.addAttribute("month", shown);
        model.addAttribute("more", shown.isBefore(figures.thisMonth()));
        model.addAttribute("rows", figures.of(shown));
        return "audit/figures";
    }
}
