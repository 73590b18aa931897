package org.yizhengtong.server.registration.web;

import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.registration.PersonalTimeDesk;
import org.yizhengtong.server.registration.RegistrationDesk;

/** Where a resident lives: a declaration is sent, and there is a receipt for it. */
@Controller
class ResidencesPage {
    private final RegistrationDesk desk;
    private final PersonalTimeDesk times;
    private final DeclarationView view;
    private final Drafts drafts;

    ResidencesPage(RegistrationDesk desk, PersonalTimeDesk times, DeclarationView view, Drafts drafts) {
        this.desk = desk;
        this.times = times;
        this.view = view;
        this.drafts = drafts;
    }

    @GetMapping("/residences")
    String current(@AuthenticationPrincipal Actor actor, Model model) {
        var registration = desk.of(actor.resident());
        if (registration.isEmpty()) return "redirect:/residences/new";
        model.addAttribute("registration", registration.get());
        model.addAttribute("time", times.toShowPapers(actor.resident()).orElse(null));
        return "registration/receipt";
    }

    @GetMapping("/residences/certificate.pdf")
    String certificate(@AuthenticationPrincipal Actor actor, Model model) {
        var page = current(actor, model);
        return model.containsAttribute("registration") ? "paper:" + page : page;
    }

    @PostMapping("/residences")
    ModelAndView declare(
            @AuthenticationPrincipal Actor actor,
            @RequestParam Map<String, String> sent,
            HttpSession session,
            Locale locale) {
        var form = DeclarationForm.empty().with(sent);
        try {
            desk.declare(actor, form.declaration(), form.request());
        } catch (FieldErrors wrong) {
            drafts.keep(form, session);
            var page = view.whole(form.named(), desk.last(actor.resident()), wrong.errors(), locale);
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        }
        drafts.forget(session);
        return new ModelAndView("redirect:/my");
    }
}
