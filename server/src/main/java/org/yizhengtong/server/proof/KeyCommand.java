package org.yizhengtong.server.proof;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.Command;
import org.yizhengtong.server.CommandLine;

/** {@code ./yizhengtong key}: whoever may start the service makes its signing keys, and takes stolen ones away. */
@Component
class KeyCommand implements Command {
    private static final List<CommandLine.Act> ACTS = List.of(
            new CommandLine.Act("new", false, List.of(), List.of("--from"), List.of()),
            CommandLine.Act.bare("list"),
            CommandLine.Act.to("take-away"));

    private final KeyDesk keys;
    private final MessageSource messages;

    KeyCommand(KeyDesk keys, MessageSource messages) {
        this.keys = keys;
        this.messages = messages;
    }

    @Override
    public String word() {
        return "key";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var locale = Command.spoken();
        return Command.done(messages, locale, err, () -> act(CommandLine.read(word(), ACTS, arguments), locale, out));
    }

    private void act(CommandLine line, Locale locale, PrintStream out) {
        switch (line.act()) {
            case "new" -> {
                var made = keys.add(day(line.get("--from")), Command.operator());
                out.println(say("key.made", locale, made.id(), day(made.from())));
            }
            case "list" -> list(locale, out);
            case "take-away" -> {
                keys.takeAway(line.name(), Command.operator());
                out.println(say("key.taken_away", locale, line.name()));
            }
            default -> out.print(say("key.help", locale));
        }
    }

    private void list(Locale locale, PrintStream out) {
        var all = keys.all();
        if (all.isEmpty()) out.println(say("key.none", locale));
        for (var key : all) {
            var until = key.ends() ? day(key.until()) : "";
            out.println("%-8s %s  %-10s  %s".formatted(key.id(), day(key.from()), until, key.issuer()));
        }
    }

    private static @Nullable LocalDate day(String typed) {
        if (typed.isEmpty()) return null;
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException wrong) {
            throw KeyRefused.day(typed);
        }
    }

    private static String day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneId.of("Asia/Shanghai")).toString();
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
