package org.yizhengtong.server.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.Problem;

/** Puts what is wrong with a form where its page looks for it: beside the field, and once at the top. */
@Component
class FormProblems {
    private final MessageSource messages;

    FormProblems(MessageSource messages) {
        this.messages = messages;
    }

    void show(FieldErrors mistakes, Model model, HttpServletResponse response) {
        var shown = mistakes.errors().stream().map(this::shown).toList();
        var byField = new LinkedHashMap<String, String>();
        shown.forEach(error -> byField.putIfAbsent(error.field(), error.message()));
        model.addAttribute("errors", shown);
        model.addAttribute("wrong", byField);
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }

    void show(String field, Problem refused, Model model, HttpServletResponse response) {
        var mistake = new FieldError(field, refused.key(), List.of(refused.arguments()));
        show(new FieldErrors(List.of(mistake)), model, response);
    }

    private Shown shown(FieldError error) {
        var text = messages.getMessage(error.key(), error.arguments().toArray(), LocaleContextHolder.getLocale());
        return new Shown(error.field(), text);
    }

    /** A mistake in the reader's language. */
    record Shown(String field, String message) {}
}
