package org.yizhengtong.server.law.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.law.DayInput;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.law.LawShelf;

/** The law, rule by rule, for anyone to read: here today, and of any place on any day. */
@Controller
class LawController {
    private final LawDesk law;
    private final LawShelf shelf;

    LawController(LawDesk law, LawShelf shelf) {
        this.law = law;
        this.shelf = shelf;
    }

    /** The law here, or the way to another place and day that were chosen. */
    @GetMapping("/law")
    String read(@RequestParam Map<String, String> typed, Model model) {
        var errors = new ArrayList<FieldError>();
        if (typed.containsKey("place")) {
            var place = typed.get("place");
            var day = DayInput.read(typed, "on");
            if (day.isEmpty()) errors.add(new FieldError("on", "problem.no_such_day"));
            else if (shelf.of(place, day.get()).isEmpty()) errors.add(new FieldError("place", "problem.no_law_there"));
            if (errors.isEmpty()) return "redirect:/law/" + place + "/" + day.orElseThrow();
        }
        model.addAttribute("errors", List.copyOf(errors));
        return page(
                law.place(),
                typed.containsKey("place")
                        ? typed
                        : boxes(law.place(), shelf.lawOn().toString()),
                model);
    }

    @GetMapping("/law/{place}/{day}")
    String read(@PathVariable String place, @PathVariable String day, HttpServletResponse response, Model model) {
        var on = DayInput.read(day);
        var found = on.flatMap(one -> shelf.of(place, one));
        furnish(boxes(place, day), model);
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            model.addAttribute("why", on.isEmpty() ? "no_day" : "no_law");
            return "law/unknown";
        }
        model.addAttribute("here", false);
        model.addAttribute("law", found.get());
        return "law/law";
    }

    private String page(String place, Map<String, String> typed, Model model) {
        furnish(typed, model);
        model.addAttribute("here", true);
        model.addAttribute("lawOn", shelf.lawOn());
        shelf.of(place, shelf.lawOn()).ifPresent(found -> model.addAttribute("law", found));
        return "law/law";
    }

    private void furnish(Map<String, String> typed, Model model) {
        model.addAttribute("shelves", shelf.shelves());
        model.addAttribute("places", shelf.places(typed.getOrDefault("place", "")));
        model.addAttribute("days", shelf.days());
        model.addAttribute("asked", typed);
        model.addAttribute("broken", law.broken().orElse(null));
    }

    /** What stands in the form: the place, and the day in its three boxes. */
    private static Map<String, String> boxes(String place, String day) {
        return DayInput.read(day)
                .map(on -> Map.of(
                        "place", place,
                        "on.year", String.valueOf(on.getYear()),
                        "on.month", String.valueOf(on.getMonthValue()),
                        "on.day", String.valueOf(on.getDayOfMonth())))
                .orElse(Map.of("place", place));
    }
}
