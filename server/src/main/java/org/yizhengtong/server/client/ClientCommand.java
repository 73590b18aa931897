package org.yizhengtong.server.client;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.Command;
import org.yizhengtong.server.CommandLine;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.kernel.Purpose;

/** {@code ./yizhengtong client}: whoever may start the service says which programs may use it. */
@Component
class ClientCommand implements Command {
    /** In bytes. */
    private static final long LARGEST = 64 * 1024;

    private static final List<CommandLine.Act> ACTS = List.of(
            new CommandLine.Act(
                    "add",
                    true,
                    List.of("--office", "--scopes", "--jwks"),
                    List.of("--services", "--purposes"),
                    List.of()),
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
            default ->
                out.print(say(
                        "client.help", locale, String.join(", ", Scope.codes()), String.join(", ", Purpose.codes())));
        }
    }

    private void add(CommandLine line, Locale locale, PrintStream out) {
        var scopes = line.parts("--scopes").stream()
                .map(code -> Scope.of(code).orElseThrow(() -> ClientRefused.scope(code)))
                .collect(Collectors.toSet());
        var keys = read(Path.of(line.get("--jwks")));
        var client = clients.add(line.name(), line.get("--office"), scopes, bounds(line), keys);
        out.println(say("client.added", locale, client.name(), client.office(), may(client)));
    }

    private static Bounds bounds(CommandLine line) {
        return new Bounds(
                new HashSet<>(line.parts("--services")),
                line.parts("--purposes").stream()
                        .map(code -> Purpose.of(code).orElseThrow(() -> ClientRefused.purpose(code)))
                        .collect(Collectors.toSet()));
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
                    .formatted(client.name(), client.office(), may(client), until)
                    .stripTrailing());
        }
        out.println(say("client.offices", locale));
        offices.offices().stream()
                .filter(office -> office.kind() != Office.Kind.EMPLOYER)
                .forEach(office -> out.println("%-24s %s  %s"
                        .formatted(office.id(), office.name(locale), String.join(",", office.services()))
                        .stripTrailing()));
    }

    /** Its scopes, and what it is bound to: {@code entitlement.check (compulsory_education; enrolment)}. */
    private static String may(ApiClient client) {
        var scopes = joined(client.scopes().stream().map(Scope::code));
        if (client.bounds().equals(Bounds.NONE)) return scopes;
        var purposes = client.bounds().purposes().stream().map(Purpose::code);
        return "%s (%s; %s)".formatted(scopes, joined(client.bounds().services().stream()), joined(purposes));
    }

    private static String joined(Stream<String> words) {
        return words.sorted().collect(Collectors.joining(","));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
