package org.yizhengtong.server.registration.web;

import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.List;
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
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.registration.RegistrationDesk;

/** Where a resident lives: the declaration, and the receipt for it. */
@Controller
class ResidencesPage {
    /** What was typed waits in the session, so that another language or a glance elsewhere loses nothing. */
    private static final String DRAFT = "registration.draft";

    private final RegistrationDesk desk;
    private final DeclarationView view;

    ResidencesPage(RegistrationDesk desk, DeclarationView view) {
        this.desk = desk;
        this.view = view;
    }

    @GetMapping("/residences")
    String current(@AuthenticationPrincipal Actor actor, Model model) {
        var registration = desk.of(actor.resident());
        if (registration.isEmpty()) return "redirect:/residences/new";
        model.addAttribute("registration", registration.get());
        return "registration/receipt";
    }

    @GetMapping("/residences/new")
    ModelAndView ask(@AuthenticationPrincipal Actor actor, HttpSession session, Locale locale) {
        return view.of(new DeclarationForm(draft(session)), desk.of(actor.resident()), List.of(), locale);
    }

    @PostMapping("/residences")
    ModelAndView declare(
            @AuthenticationPrincipal Actor actor,
            @RequestParam Map<String, String> sent,
            HttpSession session,
            Locale locale) {
        var form = new DeclarationForm(sent);
        session.setAttribute(DRAFT, new HashMap<>(sent));
        if (form.looksForDivision()) return view.of(form, desk.of(actor.resident()), List.of(), locale);
        try {
            desk.declare(actor, form.declaration(), RequestId.of(form.get("requestId")));
        } catch (FieldErrors wrong) {
            var page = view.of(form, desk.of(actor.resident()), wrong.errors(), locale);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        session.removeAttribute(DRAFT);
        return new ModelAndView("redirect:/my");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> draft(HttpSession session) {
        var kept = (Map<String, String>) session.getAttribute(DRAFT);
        return kept == null ? Map.of() : kept;
    }
}
