package org.yizhengtong.server.webhook.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.webhook.EventTokens;
import org.yizhengtong.server.webhook.Webhook;
import org.yizhengtong.server.webhook.WebhookDesk;

/** An office's program says how it wants to be told of events, and has them given again. */
@RestController
@RequestMapping("/api/v1")
class WebhookApi {
    private static final int MOST = 100;

    private final WebhookDesk webhooks;
    private final EventTokens tokens;

    WebhookApi(WebhookDesk webhooks, EventTokens tokens) {
        this.webhooks = webhooks;
        this.tokens = tokens;
    }

    @GetMapping("/webhook")
    WebhookAnswer webhook(@AuthenticationPrincipal Actor program) {
        return WebhookAnswer.of(webhooks.of(program));
    }

    @PostMapping("/webhook")
    WebhookAnswer open(@AuthenticationPrincipal Actor program, @RequestBody Address to) {
        return WebhookAnswer.of(webhooks.open(to.address(), program));
    }

    @PostMapping("/webhook/closing")
    Closed close(@AuthenticationPrincipal Actor program) {
        webhooks.close(program);
        return new Closed("closed");
    }

    @PostMapping("/webhook/replays")
    WebhookAnswer replay(@AuthenticationPrincipal Actor program, @RequestBody After from) {
        return WebhookAnswer.of(webhooks.replay(from.after(), program));
    }

    /** The same tokens that are pushed. */
    @GetMapping("/events")
    EventsAnswer events(@AuthenticationPrincipal Actor program, @RequestParam(defaultValue = "0") long after) {
        var found = webhooks.after(after, MOST + 1, program);
        var given = found.stream().limit(MOST).toList();
        return new EventsAnswer(
                given.stream().map(tokens::signed).toList(),
                given.isEmpty() ? after : given.getLast().position(),
                found.size() > MOST);
    }

    /** @param address empty where the program fetches its events itself */
    record Address(String address) {}

    /** @param after position of the last event that is not wanted again */
    record After(long after) {}

    record Closed(String state) {}

    /** @param after what to ask for next */
    record EventsAnswer(List<String> tokens, long after, boolean more) {}

    /** @param state {@code pushing}, {@code failing}, {@code stopped}, or {@code fetching} where there is no address */
    record WebhookAnswer(
            String state,
            @Nullable String address,
            long delivered,
            long last,
            @Nullable Instant failingSince,
            @Nullable String failure,
            @Nullable Instant nextAt) {
        static WebhookAnswer of(Webhook webhook) {
            var failing = webhook.failingSince() != null && webhook.stoppedAt() == null;
            return new WebhookAnswer(
                    webhook.state(),
                    webhook.address(),
                    webhook.delivered(),
                    webhook.last(),
                    webhook.failingSince(),
                    webhook.failure(),
                    failing ? webhook.nextAt() : null);
        }
    }
}
