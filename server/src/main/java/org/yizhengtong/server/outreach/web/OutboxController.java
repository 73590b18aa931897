package org.yizhengtong.server.outreach.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.outreach.Message;
import org.yizhengtong.server.outreach.OutreachDesk;

/** Shows the sample city's last messages, the sign-in codes among them. */
@Controller
class OutboxController {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final OutreachDesk outreach;
    private final MessageSource messages;

    OutboxController(OutreachDesk outreach, MessageSource messages) {
        this.outreach = outreach;
        this.messages = messages;
    }

    @GetMapping("/outbox")
    String show(Locale locale, Model model) {
        var time = DateTimeFormatter.ofPattern(messages.getMessage("outreach.when", null, locale), locale);
        model.addAttribute(
                "rows",
                outreach.outbox().stream()
                        .map(message -> row(message, time, locale))
                        .toList());
        model.addAttribute("requestId", RequestId.fresh());
        return "outreach/outbox";
    }

    @PostMapping("/outbox/{message}/replies")
    String reply(
            @PathVariable UUID message,
            @RequestParam(defaultValue = "") String text,
            @RequestParam RequestId requestId) {
        outreach.reply(message, text, requestId);
        return "redirect:/outbox";
    }

    private static Row row(Message message, DateTimeFormatter time, Locale locale) {
        return new Row(
                message.id(),
                message.to() != null,
                message.at().atZone(CITY).format(time),
                message.maskedTo(),
                message.text(locale));
    }

    /** A message in the reader's language. */
    record Row(UUID id, boolean canBeAnswered, String when, String to, String text) {}
}
