package org.yizhengtong.server.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Typed;
import org.yizhengtong.server.registration.AreaDesk;
import org.yizhengtong.server.registration.Declaration;
import org.yizhengtong.server.registration.PersonalTime;
import org.yizhengtong.server.registration.PersonalTimeDesk;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.registration.TypedDay;

/** A new home at the counter, after a move or after coming back. */
@Controller
class CounterHomeController {
    private final RegistrationDesk desk;
    private final AreaDesk areas;
    private final PersonalTimeDesk times;

    CounterHomeController(RegistrationDesk desk, AreaDesk areas, PersonalTimeDesk times) {
        this.desk = desk;
        this.areas = areas;
        this.times = times;
    }

    @GetMapping("/counter/residents/{id}/residences/new")
    String ask(@AuthenticationPrincipal Actor officer, @PathVariable UUID id, Typed typed, Model model) {
        return page(id, typed.fields(), officer, model);
    }

    @PostMapping("/counter/residents/{id}/residences")
    String register(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            var request = RequestId.of(sent.getOrDefault("requestId", ""));
            desk.declareFor(new ResidentId(id), officer, Declaration.of(sent), sent.getOrDefault("paper", ""), request);
        } catch (FieldErrors wrong) {
            model.addAttribute("errors", wrong.errors());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(id, sent, officer, model);
        }
        flash.addFlashAttribute("done", "counter.home.done");
        return "redirect:/counter/residents/" + id;
    }

    private String page(UUID id, Map<String, String> fields, Actor officer, Model model) {
        model.addAttribute("resident", id);
        model.addAttribute("time", time(new ResidentId(id), fields));
        model.addAttribute("form", fields);
        model.addAttribute("requestId", RequestId.of(fields.getOrDefault("requestId", "")));
        model.addAttribute("streets", areas.of(officer));
        return "registration/counter-home";
    }

    private @Nullable PersonalTime time(ResidentId id, Map<String, String> fields) {
        var movedIn = TypedDay.of("movedIn", fields).read().orElse(null);
        return (desk.of(id).isPresent() ? times.toReportMove(movedIn) : times.toRegister(movedIn)).orElse(null);
    }
}
