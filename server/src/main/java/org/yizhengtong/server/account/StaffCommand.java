package org.yizhengtong.server.account;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.Command;
import org.yizhengtong.server.CommandLine;

/** {@code ./yizhengtong staff}: whoever may start the service says who works at its offices, and who heads them. */
@Component
class StaffCommand implements Command {
    private static final List<CommandLine.Act> ACTS = List.of(
            new CommandLine.Act("add", true, List.of("--office", "--title"), List.of(), List.of("--head")),
            CommandLine.Act.bare("list"),
            CommandLine.Act.to("head"),
            CommandLine.Act.to("no-head"),
            CommandLine.Act.to("password"),
            CommandLine.Act.to("end"));

    private final StaffDesk staff;
    private final MessageSource messages;

    StaffCommand(StaffDesk staff, MessageSource messages) {
        this.staff = staff;
        this.messages = messages;
    }

    @Override
    public String word() {
        return "staff";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var locale = Command.spoken();
        return Command.done(
                messages, locale, err, () -> out.print(act(CommandLine.read(word(), ACTS, arguments), locale)));
    }

    private String act(CommandLine line, Locale locale) {
        var name = line.name();
        var by = Command.operator();
        return switch (line.act()) {
            case "add" -> {
                var head = line.has("--head");
                var password = staff.add(name, line.get("--office"), line.get("--title"), head, by);
                yield say("staff.added", locale, name, line.get("--office"), password);
            }
            case "list" -> list(locale);
            case "head" -> {
                staff.head(name, true, by);
                yield say("staff.head", locale, name);
            }
            case "no-head" -> {
                staff.head(name, false, by);
                yield say("staff.no_head", locale, name);
            }
            case "password" -> say("staff.password", locale, name, staff.newPassword(name, by));
            case "end" -> {
                staff.end(name, by);
                yield say("staff.ended", locale, name);
            }
            default -> say("staff.help", locale);
        };
    }

    private String list(Locale locale) {
        var all = staff.all();
        if (all.isEmpty()) return say("staff.none", locale);
        var lines = new StringBuilder();
        for (var one : all) {
            var ended = one.endedAt();
            var until = ended == null ? "" : LocalDate.ofInstant(ended, ZoneId.of("Asia/Shanghai")) + " ✕";
            var head = one.head() ? say("staff.list.head", locale) : "";
            lines.append("%-24s %-24s %s  %s %s"
                            .formatted(one.username(), one.office(), one.title(), head, until)
                            .stripTrailing())
                    .append(System.lineSeparator());
        }
        return lines.toString();
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
