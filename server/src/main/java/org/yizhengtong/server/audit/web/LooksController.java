package org.yizhengtong.server.audit.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yizhengtong.server.audit.AuditDesk;
import org.yizhengtong.server.audit.Look;
import org.yizhengtong.server.kernel.Actor;

/** Shows a resident who looked at their record, when, why, and what was shown. */
@Controller
class LooksController {
    private final AuditDesk audit;
    private final MessageSource messages;

    LooksController(AuditDesk audit, MessageSource messages) {
        this.audit = audit;
        this.messages = messages;
    }

    @GetMapping("/looks")
    String show(
            @AuthenticationPrincipal Actor actor,
            @RequestParam(defaultValue = "1") int page,
            Locale locale,
            Model model) {
        var found = audit.looksAt(actor.resident(), page);
        model.addAttribute("page", found);
        model.addAttribute("rows", rows(found.looks(), locale));
        return "audit/looks";
    }

    private List<Row> rows(List<Look> looks, Locale locale) {
        return looks.stream().map(look -> row(look, locale)).toList();
    }

    private Row row(Look look, Locale locale) {
        var day = DateTimeFormatter.ofPattern(say("audit.when", locale), locale);
        return new Row(
                look.at().format(day),
                look.office(locale),
                say(look.purpose(), locale),
                say(look.shown(), locale),
                look.answer().isEmpty()
                        ? ""
                        : say("look.answer." + look.answer().toLowerCase(Locale.ROOT), locale),
                look.times());
    }

    /** A word nobody has put into words yet is shown as it is. */
    private String say(String key, Locale locale) {
        return String.valueOf(messages.getMessage(key, null, key, locale));
    }

    /** A look in the reader's language. */
    record Row(String when, String office, String purpose, String shown, String answer, long times) {}
}
