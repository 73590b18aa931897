package org.yizhengtong.server.registration.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yizhengtong.server.registration.DivisionDesk;
import org.yizhengtong.server.registration.DivisionLevel;
import org.yizhengtong.server.registration.DivisionPicker;

/** What a division picker shows while somebody types, for the part of the page that htmx replaces. */
@Controller
class DivisionsPage {
    private final DivisionDesk divisions;

    DivisionsPage(DivisionDesk divisions) {
        this.divisions = divisions;
    }

    @GetMapping("/divisions")
    String divisions(
            @RequestParam(defaultValue = "place") String name,
            @RequestParam(defaultValue = "community") String level,
            @RequestParam Map<String, String> sent,
            Model model) {
        model.addAttribute(
                "picker", divisions.picker(DivisionPicker.Asked.read(name, DivisionLevel.read(level), sent)));
        model.addAttribute("opening", sent.containsKey(name + "-open"));
        return "registration/picker :: answer";
    }
}
