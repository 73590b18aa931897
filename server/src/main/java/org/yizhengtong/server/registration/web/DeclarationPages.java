package org.yizhengtong.server.registration.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.Typed;
import org.yizhengtong.server.registration.RegistrationDesk;

/** The declaration (申报), one question a page, and then the whole of it to look over. */
@Controller
class DeclarationPages {
    private final RegistrationDesk desk;
    private final DeclarationView view;
    private final Drafts drafts;

    DeclarationPages(RegistrationDesk desk, DeclarationView view, Drafts drafts) {
        this.desk = desk;
        this.view = view;
        this.drafts = drafts;
    }

    /** The first question that is not answered well yet; the whole declaration when all are. */
    @GetMapping("/residences/new")
    ModelAndView next(@AuthenticationPrincipal Actor actor, Typed typed, HttpSession session, Locale locale) {
        var registered = desk.last(actor.resident());
        var form = drafts.begun(session, typed, registered.isPresent());
        var mistakes = desk.mistakes(actor, form.declaration());
        for (var part : DeclarationPart.asked(form, registered.isPresent()))
            if (isWrong(part, mistakes)) return new ModelAndView("redirect:/residences/new/" + part.field());
        var named = form.named();
        drafts.keep(named, session);
        return view.whole(named, registered, mistakes, locale);
    }

    @GetMapping("/residences/new/{field}")
    ModelAndView ask(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String field,
            Typed typed,
            HttpSession session,
            Locale locale) {
        var registered = desk.last(actor.resident());
        var form = drafts.begun(session, typed, registered.isPresent());
        var part = part(field, form, registered.isPresent());
        var mistakes = form.answers(part) ? desk.mistakes(actor, form.declaration()) : List.<FieldError>of();
        return view.part(part, form, registered, mistakes, locale);
    }

    @PostMapping("/residences/new/{field}")
    ModelAndView answer(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String field,
            @RequestParam Map<String, String> sent,
            HttpSession session,
            Locale locale) {
        var registered = desk.last(actor.resident());
        var form =
                drafts.begun(session, Typed.nothing(), registered.isPresent()).with(sent);
        var part = part(field, form, registered.isPresent());
        drafts.keep(form, session);
        if (looksForDivision(sent)) return view.part(part, form, registered, List.of(), locale);
        var mistakes = desk.mistakes(actor, form.declaration());
        if (!isWrong(part, mistakes)) return new ModelAndView("redirect:/residences/new");
        var page = view.part(part, form, registered, mistakes, locale);
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private static DeclarationPart part(String field, DeclarationForm form, boolean registered) {
        return DeclarationPart.of(field)
                .filter(DeclarationPart.asked(form, registered)::contains)
                .orElseThrow(NotFound::new);
    }

    private static boolean isWrong(DeclarationPart part, List<FieldError> mistakes) {
        return mistakes.stream().anyMatch(mistake -> mistake.field().equals(part.field()));
    }

    /** Whether a button of a picker was pressed, not the one that answers. */
    private static boolean looksForDivision(Map<String, String> sent) {
        return sent.keySet().stream().anyMatch(field -> field.equals("find") || field.endsWith("-open"));
    }
}
