package org.yizhengtong.server.outreach.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
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
    private static final Pattern PARTS =
            Pattern.compile("([\\p{IsHan}\\p{InCJK_Symbols_and_Punctuation}\\p{InHalfwidth_and_Fullwidth_Forms}]+)|"
                    + "[^\\p{IsHan}\\p{InCJK_Symbols_and_Punctuation}\\p{InHalfwidth_and_Fullwidth_Forms}]+");
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
                parts(message.text(locale)));
    }

    /** What an officer wrote stands in Chinese in the middle of an English message, and is read aloud as such. */
    private static List<Part> parts(String text) {
        return PARTS.matcher(text)
                .results()
                .map(part -> new Part(part.group(), part.group(1) != null))
                .toList();
    }

    /** A message in the reader's language. */
    record Row(UUID id, boolean canBeAnswered, String when, String to, List<Part> parts) {}

    record Part(String text, boolean chinese) {}
}
