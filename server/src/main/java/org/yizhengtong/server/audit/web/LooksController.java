package org.yizhengtong.server.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yizhengtong.server.audit.AuditDesk;
import org.yizhengtong.server.audit.Look;
import org.yizhengtong.server.audit.LooksFile;
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

    /** All of them, as a table to keep. */
    @GetMapping("/looks/file")
    void file(@AuthenticationPrincipal Actor actor, Locale locale, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(say("audit.file.name", locale), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        var out = response.getWriter();
        var heading =
                Stream.of("audit.at", "audit.office", "audit.purpose", "audit.shown", "audit.answer", "audit.count");
        out.write(LooksFile.heading(heading.map(key -> say(key, locale))));
        for (var page = 1; ; page++) {
            var found = audit.looksAt(actor.resident(), page);
            for (var row : rows(found.looks(), locale)) out.write(LooksFile.line(row.cells()));
            if (!found.more()) return;
        }
    }

    private List<Row> rows(List<Look> looks, Locale locale) {
        return looks.stream().map(look -> row(look, locale)).toList();
    }

    private Row row(Look look, Locale locale) {
        var day = DateTimeFormatter.ofPattern(say("audit.when", locale), locale);
        return new Row(
                look.at().format(day),
                office(look, locale),
                say(look.purpose(), locale),
                shown(look, locale),
                look.answer().isEmpty()
                        ? ""
                        : say("look.answer." + look.answer().toLowerCase(Locale.ROOT), locale),
                look.times());
    }

    /** Whoever looked for no office is named by the page they were at. */
    private String office(Look look, Locale locale) {
        var name = look.office(locale);
        return String.valueOf(messages.getMessage("audit.page." + name, null, name, locale));
    }

    private String shown(Look look, Locale locale) {
        var words = say(look.shown(), locale);
        var service = look.service(locale);
        return service.isEmpty()
                ? words
                : String.valueOf(
                        messages.getMessage("audit.shown.service", new Object[] {words, service}, words, locale));
    }

    /** A word nobody has put into words yet is shown as it is. */
    private String say(String key, Locale locale) {
        return String.valueOf(messages.getMessage(key, null, key, locale));
    }

    /** A look in the reader's language. */
    record Row(String when, String office, String purpose, String shown, String answer, long times) {
        Stream<String> cells() {
            return Stream.of(when, office, purpose, shown, answer, Long.toString(times));
        }
    }
}
