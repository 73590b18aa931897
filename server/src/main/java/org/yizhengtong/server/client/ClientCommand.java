package org.yizhengtong.server.client;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.Command;
import org.yizhengtong.server.CommandLine;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.account.OfficeDesk;

/** {@code ./yizhengtong client}: whoever may start the service says which programs may use it. */
@Component
class ClientCommand implements Command {
    /** In bytes. */
    private static final long LARGEST = 64 * 1024;

    private static final List<CommandLine.Act> ACTS = List.of(
            new CommandLine.Act("add", true, List.of("--office", "--scopes", "--jwks"), List.of(), List.of()),
            CommandLine.Act.bare("list"),
            CommandLine.Act.to("end"));

    private final ClientDesk clients;
    private final OfficeDesk offices;
    private final MessageSource messages;

    ClientCommand(ClientDesk clients, OfficeDesk offices, MessageSource messages) {
        this.clients = clients;
        this.offices = offices;
        this.messages = messages;
    }

    @Override
    public String word() {
        return "client";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var locale = Command.spoken();
        return Command.done(messages, locale, err, () -> act(CommandLine.read(word(), ACTS, arguments), locale, out));
    }

    private void act(CommandLine line, Locale locale, PrintStream out) {
        switch (line.act()) {
            case "add" -> add(line, locale, out);
            case "list" -> list(locale, out);
            case "end" -> {
                clients.end(line.name());
                out.println(say("client.ended", locale, line.name()));
            }
            default -> out.print(say("client.help", locale, String.join(", ", Scope.codes())));
        }
    }

    private void add(CommandLine line, Locale locale, PrintStream out) {
        var scopes = line.parts("--scopes").stream()
                .map(code -> Scope.of(code).orElseThrow(() -> ClientRefused.scope(code)))
                .collect(Collectors.toSet());
        var client = clients.add(line.name(), line.get("--office"), scopes, read(Path.of(line.get("--jwks"))));
        out.println(say("client.added", locale, client.name(), client.office(), codes(client.scopes())));
    }

    private static String read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) throw ClientRefused.file();
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw ClientRefused.file();
        }
    }

    private void list(Locale locale, PrintStream out) {
        var all = clients.all();
        if (all.isEmpty()) out.println(say("client.none", locale));
        for (var client : all) {
            var ended = client.endedAt();
            var until = ended == null ? "" : LocalDate.ofInstant(ended, ZoneId.of("Asia/Shanghai")) + " ✕";
            out.println("%-24s %-24s %s  %s"
                    .formatted(client.name(), client.office(), codes(client.scopes()), until)
                    .stripTrailing());
        }
        out.println(say("client.offices", locale));
        offices.offices().stream()
                .filter(office -> office.kind() == Office.Kind.STATION)
                .forEach(office -> out.println("%-24s %s".formatted(office.id(), office.name(locale))));
    }

    private static String codes(Set<Scope> scopes) {
        return scopes.stream().map(Scope::code).sorted().collect(Collectors.joining(","));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
