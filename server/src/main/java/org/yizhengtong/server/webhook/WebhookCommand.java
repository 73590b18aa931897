package org.yizhengtong.server.webhook;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.Command;
import org.yizhengtong.server.CommandLine;
import org.yizhengtong.server.client.ApiClient;
import org.yizhengtong.server.client.ClientDesk;

/** {@code ./yizhengtong webhook}: whoever runs the service sees which programs are told of events, and which are not reached. */
@Component
class WebhookCommand implements Command {
    private static final List<CommandLine.Act> ACTS = List.of(CommandLine.Act.bare("list"));

    private final WebhookDesk webhooks;
    private final ClientDesk clients;
    private final MessageSource messages;

    WebhookCommand(WebhookDesk webhooks, ClientDesk clients, MessageSource messages) {
        this.webhooks = webhooks;
        this.clients = clients;
        this.messages = messages;
    }

    @Override
    public String word() {
        return "webhook";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var locale = Command.spoken();
        return Command.done(messages, locale, err, () -> {
            if (CommandLine.read(word(), ACTS, arguments).act().equals("list")) list(locale, out);
            else out.print(say("webhook.help", locale));
        });
    }

    private void list(Locale locale, PrintStream out) {
        var all = webhooks.all();
        if (all.isEmpty()) out.println(say("webhook.none", locale));
        for (var one : all) {
            var name = clients.inUse(one.client()).map(ApiClient::name).orElse("✕");
            var line = "%-24s %-24s %-9s %d/%d  %s  %s"
                    .formatted(
                            name,
                            one.office(),
                            one.state(),
                            one.delivered(),
                            one.last(),
                            Objects.requireNonNullElse(one.address(), ""),
                            Objects.requireNonNullElse(one.failure(), ""));
            out.println(line.stripTrailing());
        }
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
