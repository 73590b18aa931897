package org.yizhengtong.server.entitlement.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yizhengtong.server.entitlement.ServiceFiguresDesk;
import org.yizhengtong.server.kernel.WrittenMonth;

/** What became of desks' questions, for everybody to read, the committee first. */
@Controller
class ServiceFiguresController {
    private final ServiceFiguresDesk figures;

    ServiceFiguresController(ServiceFiguresDesk figures) {
        this.figures = figures;
    }

    @GetMapping("/figures/services")
    String services(@RequestParam(defaultValue = "") String month, Model model) {
        var shown = month.isEmpty() ? figures.thisMonth() : WrittenMonth.read(month);
        model.addAttribute("month", shown);
        model.addAttribute("more", shown.isBefore(figures.thisMonth()));
        model.addAttribute("rows", figures.of(shown));
        return "entitlement/figures";
    }
}
