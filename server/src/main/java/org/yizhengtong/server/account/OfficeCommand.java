package org.yizhengtong.server.account;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.Command;
import org.yizhengtong.server.CommandLine;

/** {@code ./yizhengtong office}: whoever may start the service says which stations, desks and employers take part. */
@Component
class OfficeCommand implements Command {
    private static final List<CommandLine.Act> ACTS = List.of(
            new CommandLine.Act(
                    "add",
                    true,
                    List.of("--name", "--english"),
                    List.of("--area", "--services"),
                    List.of("--employer")),
            CommandLine.Act.bare("list"));

    private final OfficeDesk offices;
    private final MessageSource messages;

    OfficeCommand(OfficeDesk offices, MessageSource messages) {
        this.offices = offices;
        this.messages = messages;
    }

    @Override
    public String word() {
        return "office";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var locale = Command.spoken();
        return Command.done(messages, locale, err, () -> act(CommandLine.read(word(), ACTS, arguments), locale, out));
    }

    private void act(CommandLine line, Locale locale, PrintStream out) {
        switch (line.act()) {
            case "add" -> {
                offices.open(office(line));
                out.print(messages.getMessage("office.added", new Object[] {line.name()}, locale));
            }
            case "list" -> list(locale, out);
            default -> out.print(messages.getMessage("office.help", null, locale));
        }
    }

    private static Office office(CommandLine line) {
        return new Office(
                line.name(),
                kind(line),
                line.get("--name"),
                line.get("--english"),
                line.parts("--area"),
                line.parts("--services"));
    }

    private static Office.Kind kind(CommandLine line) {
        if (line.has("--employer")) return Office.Kind.EMPLOYER;
        return line.has("--area") ? Office.Kind.STATION : Office.Kind.DESK;
    }

    private void list(Locale locale, PrintStream out) {
        for (var office : offices.offices()) {
            var what = office.kind() == Office.Kind.DESK ? office.services() : office.area();
            out.println("%-24s %s  %s"
                    .formatted(office.id(), office.name(locale), what.stream().collect(Collectors.joining(","))));
        }
        if (offices.offices().isEmpty()) out.print(messages.getMessage("office.none", null, locale));
    }
}
