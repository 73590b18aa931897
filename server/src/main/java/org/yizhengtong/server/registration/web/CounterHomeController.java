package org.yizhengtong.server.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Typed;
import org.yizhengtong.server.registration.DivisionDesk;
import org.yizhengtong.server.registration.PersonalTime;
import org.yizhengtong.server.registration.PersonalTimeDesk;
import org.yizhengtong.server.registration.RegistrationDesk;

/** A new home at the counter, after a move or after coming back. */
@Controller
class CounterHomeController {
    private static final String FORM = "/counter/residents/{id}/residences/new";

    private final RegistrationDesk desk;
    private final DivisionDesk divisions;
    private final PersonalTimeDesk times;
    private final MessageSource messages;

    CounterHomeController(
            RegistrationDesk desk, DivisionDesk divisions, PersonalTimeDesk times, MessageSource messages) {
        this.desk = desk;
        this.divisions = divisions;
        this.times = times;
        this.messages = messages;
    }

    @GetMapping(FORM)
    String ask(@PathVariable UUID id, Typed typed, Model model, Locale locale) {
        return page(id, typed.fields(), model, locale);
    }

    /** A button of the picker was pressed. */
    @PostMapping(FORM)
    String lookForPlace(@PathVariable UUID id, @RequestParam Map<String, String> sent, Model model, Locale locale) {
        return page(id, sent, model, locale);
    }

    @PostMapping("/counter/residents/{id}/residences")
    String register(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Model model,
            Locale locale,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var form = DeclarationForm.empty().with(sent);
        try {
            desk.declareFor(
                    new ResidentId(id), officer, form.declaration(), sent.getOrDefault("paper", ""), form.request());
        } catch (FieldErrors wrong) {
            model.addAttribute("errors", wrong.errors());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(id, sent, model, locale);
        }
        flash.addFlashAttribute("done", "counter.home.done");
        return "redirect:/counter/residents/" + id;
    }

    private String page(UUID id, Map<String, String> fields, Model model, Locale locale) {
        var form = DeclarationForm.empty().with(fields).named();
        model.addAttribute("resident", id);
        model.addAttribute("form", form);
        model.addAttribute("time", time(new ResidentId(id), form));
        model.addAttribute("paper", fields.getOrDefault("paper", ""));
        model.addAttribute("picker", divisions.picker(DeclarationPart.PLACE.picker(form)));
        model.addAttribute("kinds", choices(DeclarationPart.HOME_KIND, "home.kind.", locale));
        model.addAttribute("leases", choices(DeclarationPart.LEASE_REGISTERED, "home.lease.", locale));
        return "registration/counter-home";
    }

    private @Nullable PersonalTime time(ResidentId id, DeclarationForm form) {
        var movedIn = form.movedIn().read().orElse(null);
        return (desk.of(id).isPresent() ? times.toReportMove(movedIn) : times.toRegister(movedIn)).orElse(null);
    }

    private List<DeclarationView.Option> choices(DeclarationPart part, String key, Locale locale) {
        return part.choices().stream()
                .map(code -> new DeclarationView.Option(code, messages.getMessage(key + code, null, locale), null))
                .toList();
    }
}
