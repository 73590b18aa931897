package org.yizhengtong.server.registration.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.PlaceNames;
import org.yizhengtong.server.registration.DivisionDesk;
import org.yizhengtong.server.registration.PersonalTime;
import org.yizhengtong.server.registration.PersonalTimeDesk;
import org.yizhengtong.server.registration.RegistrationSummary;
import org.yizhengtong.server.registration.TypedDay;

/** Lays out the declaration's pages: one question, or all that was answered. */
@Component
class DeclarationView {
    private final DivisionDesk divisions;
    private final PlaceNames places;
    private final PersonalTimeDesk times;
    private final MessageSource messages;

    DeclarationView(DivisionDesk divisions, PlaceNames places, PersonalTimeDesk times, MessageSource messages) {
        this.divisions = divisions;
        this.places = places;
        this.times = times;
        this.messages = messages;
    }

    /** The page of one question; of the mistakes, those of its own are shown. */
    ModelAndView part(
            DeclarationPart part,
            DeclarationForm form,
            Optional<RegistrationSummary> registered,
            List<FieldError> mistakes,
            Locale locale) {
        var asked = DeclarationPart.asked(form, registered.isPresent());
        var own = mistakes.stream()
                .filter(mistake -> mistake.field().equals(part.field()))
                .toList();
        var page = page("registration/part", form, registered, own, locale);
        page.addObject("rows", rows(asked, other -> other != part && form.answers(other), form, locale));
        page.addObject("part", part);
        page.addObject("carried", form.carried(part));
        page.addObject("path", "/residences/new/" + part.field());
        var place = asked.indexOf(part);
        page.addObject("before", place == 0 ? null : asked.get(place - 1).field());
        page.addObject("step", place + 1);
        page.addObject("steps", asked.size());
        if (part.isPlace()) page.addObject("picker", divisions.picker(part.picker(form)));
        page.addObject("choices", choices(part, locale));
        return page;
    }

    /** The whole declaration, to look over before it is sent. */
    ModelAndView whole(
            DeclarationForm form, Optional<RegistrationSummary> registered, List<FieldError> mistakes, Locale locale) {
        var page = page("registration/declaration", form, registered, mistakes, locale);
        var asked = DeclarationPart.asked(form, registered.isPresent());
        page.addObject("rows", rows(asked, part -> true, form, locale));
        page.addObject("path", "/residences/new");
        return page;
    }

    private ModelAndView page(
            String template,
            DeclarationForm form,
            Optional<RegistrationSummary> registered,
            List<FieldError> mistakes,
            Locale locale) {
        var wrong = new LinkedHashMap<String, String>();
        for (var mistake : mistakes)
            wrong.putIfAbsent(
                    mistake.field(),
                    messages.getMessage(mistake.key(), mistake.arguments().toArray(), locale));
        var page = new ModelAndView(template);
        page.addObject("form", form);
        page.addObject("registered", registered.orElse(null));
        var sort = registered.map(DeclarationView::kind).orElse("new");
        page.addObject("sort", sort);
        page.addObject("time", time(sort, form.movedIn().read().orElse(null)));
        page.addObject("wrong", wrong);
        page.addObject("errors", wrong.entrySet().stream().map(Wrong::of).toList());
        return page;
    }

    private @Nullable PersonalTime time(String sort, @Nullable LocalDate movedIn) {
        return (sort.equals("moved") ? times.toReportMove(movedIn) : times.toRegister(movedIn)).orElse(null);
    }

    /** The first declaration, a move, or a return. */
    private static String kind(RegistrationSummary registered) {
        return registered.endedOn() == null ? "moved" : "back";
    }

    private List<Option> choices(DeclarationPart part, Locale locale) {
        return part.choices().stream()
                .map(code -> new Option(
                        code,
                        word(key(part, code), locale),
                        messages.getMessage(key(part, code) + ".hint", null, "", locale)))
                .toList();
    }

    private List<Row> rows(
            List<DeclarationPart> asked, Predicate<DeclarationPart> shown, DeclarationForm form, Locale locale) {
        return asked.stream()
                .filter(shown)
                .map(part -> new Row(part.field(), value(part, form, locale), part.isTranslated()))
                .toList();
    }

    private String value(DeclarationPart part, DeclarationForm form, Locale locale) {
        var typed = form.get(part.field());
        return switch (part.kind()) {
            case TEXT -> typed;
            case COUNTY, COMMUNITY -> places.of(typed);
            case CHOICE -> part.choices().contains(typed) ? word(key(part, typed), locale) : typed;
            case DAY -> day(form.movedIn(), locale);
        };
    }

    private String day(TypedDay typed, Locale locale) {
        var pattern = DateTimeFormatter.ofPattern(word("part.day.pattern", locale), locale);
        if (typed.equals(TypedDay.empty())) return "";
        return typed.read()
                .map(pattern::format)
                .orElseGet(() -> "%s-%s-%s".formatted(typed.year(), typed.month(), typed.day()));
    }

    private static String key(DeclarationPart part, String code) {
        return (part == DeclarationPart.HOME_KIND ? "home.kind." : "home.lease.") + code;
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    record Option(String value, String label, @Nullable String hint) {}

    /** An answer in words; {@code translated} says whether they are in the reader's language or as typed. */
    record Row(String field, String value, boolean translated) {}

    record Wrong(String field, String message) {
        static Wrong of(Map.Entry<String, String> entry) {
            return new Wrong(entry.getKey(), entry.getValue());
        }
    }
}
