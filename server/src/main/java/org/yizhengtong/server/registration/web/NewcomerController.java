package org.yizhengtong.server.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Typed;
import org.yizhengtong.server.registration.AreaDesk;
import org.yizhengtong.server.registration.Declaration;
import org.yizhengtong.server.registration.DivisionDesk;
import org.yizhengtong.server.registration.DivisionLevel;
import org.yizhengtong.server.registration.JoiningDesk;
import org.yizhengtong.server.registration.PersonalTimeDesk;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.registration.TypedDay;

/** Somebody at the counter who is not registered yet: no telephone is needed for it. */
@Controller
class NewcomerController {
    private static final String FORM = "/counter/residents/new";

    private final RegistrationDesk desk;
    private final JoiningDesk joinings;
    private final DivisionDesk divisions;
    private final AreaDesk areas;
    private final PersonalTimeDesk times;

    NewcomerController(
            RegistrationDesk desk,
            JoiningDesk joinings,
            DivisionDesk divisions,
            AreaDesk areas,
            PersonalTimeDesk times) {
        this.desk = desk;
        this.joinings = joinings;
        this.divisions = divisions;
        this.areas = areas;
        this.times = times;
    }

    @GetMapping(FORM)
    String ask(@AuthenticationPrincipal Actor officer, Typed typed, Model model) {
        return page(typed.fields(), officer, model);
    }

    /** A button of the picker was pressed. */
    @PostMapping(FORM)
    String lookForPlace(@AuthenticationPrincipal Actor officer, @RequestParam Map<String, String> sent, Model model) {
        return page(sent, officer, model);
    }

    @PostMapping(FORM + "/registration")
    String register(
            @AuthenticationPrincipal Actor officer,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            var request = RequestId.of(sent.getOrDefault("requestId", ""));
            var entered = desk.register(officer, Declaration.of(sent), sent.getOrDefault("paper", ""), request);
            flash.addFlashAttribute("done", "counter.newcomer.done");
            var page = "redirect:/counter/residents/" + entered.resident();
            return joinings.resembles(entered.resident()) ? page + "/lookalikes" : page;
        } catch (FieldErrors wrong) {
            model.addAttribute("errors", wrong.errors());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(sent, officer, model);
        }
    }

    private String page(Map<String, String> fields, Actor officer, Model model) {
        var movedIn = TypedDay.of("movedIn", fields).read().orElse(null);
        model.addAttribute("time", times.toRegister(movedIn).orElse(null));
        model.addAttribute("form", fields);
        model.addAttribute("requestId", RequestId.of(fields.getOrDefault("requestId", "")));
        model.addAttribute("hukouPicker", divisions.picker("hukouPlace", DivisionLevel.COUNTY, fields));
        model.addAttribute("streets", areas.of(officer));
        return "registration/newcomer";
    }
}
