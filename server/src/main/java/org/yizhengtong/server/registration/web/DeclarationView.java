package org.yizhengtong.server.registration.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.registration.DivisionDesk;
import org.yizhengtong.server.registration.RegistrationSummary;

/** Lays out the declaration's page: what was typed, what has to be mended, the two pickers. */
@Component
class DeclarationView {
    private final DivisionDesk divisions;
    private final MessageSource messages;

    DeclarationView(DivisionDesk divisions, MessageSource messages) {
        this.divisions = divisions;
        this.messages = messages;
    }

    ModelAndView of(
            DeclarationForm form, Optional<RegistrationSummary> registered, List<FieldError> wrong, Locale locale) {
        var errors = new LinkedHashMap<String, String>();
        for (var error : wrong)
            errors.put(
                    error.field(), words(error.key(), locale, error.arguments().toArray()));
        var page = new ModelAndView("registration/declaration");
        page.addObject("form", form);
        page.addObject("registered", registered.orElse(null));
        page.addObject("wrong", errors);
        page.addObject("errors", errors.entrySet().stream().map(Wrong::of).toList());
        page.addObject("requestId", form.get("requestId").isBlank() ? RequestId.fresh() : form.get("requestId"));
        page.addObject("place", divisions.picker(form.placePicker()));
        if (registered.isEmpty()) page.addObject("hukou", divisions.picker(form.hukouPicker()));
        page.addObject("homeKinds", options(locale, "home.kind.", "own", "rented", "dormitory", "relatives", "shed"));
        page.addObject("leaseAnswers", options(locale, "home.lease.", "yes", "no", "unknown"));
        return page;
    }

    private List<Option> options(Locale locale, String prefix, String... codes) {
        return Stream.of(codes)
                .map(code -> new Option(code, words(prefix + code, locale), hint(prefix + code + ".hint", locale)))
                .toList();
    }

    private String words(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private String hint(String key, Locale locale) {
        return String.valueOf(messages.getMessage(key, null, "", locale));
    }

    record Option(String value, String label, String hint) {}

    record Wrong(String field, String message) {
        static Wrong of(Map.Entry<String, String> entry) {
            return new Wrong(entry.getKey(), entry.getValue());
        }
    }
}
