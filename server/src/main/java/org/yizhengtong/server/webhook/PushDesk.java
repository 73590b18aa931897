package org.yizhengtong.server.webhook;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.yizhengtong.server.client.ClientDesk;
import org.yizhengtong.server.webhook.domain.Events;
import org.yizhengtong.server.webhook.domain.Waits;
import org.yizhengtong.server.webhook.domain.Webhooks;
import org.yizhengtong.server.webhook.domain.Webhooks.Failed;
import org.yizhengtong.server.webhook.domain.Webhooks.Lease;

/**
 * Pushes events to programs, each program's in order: what is not taken holds up what comes after it. A program is in one
 * hand at a time, for as long as its lease runs; nothing is held in the database while it is spoken to.
 */
@Service
class PushDesk {
    /** Longer than the slowest push, so that it runs out only where somebody died over it. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(PushDesk.class);
    private static final int AT_ONCE = 20;

    private final Webhooks webhooks;
    private final Events events;
    private final EventTokens tokens;
    private final ClientDesk clients;
    private final Post post;
    private final TransactionTemplate transactions;
    private final Clock clock;

    PushDesk(
            Webhooks webhooks,
            Events events,
            EventTokens tokens,
            ClientDesk clients,
            Post post,
            TransactionTemplate transactions,
            Clock clock) {
        this.webhooks = webhooks;
        this.events = events;
        this.tokens = tokens;
        this.clients = clients;
        this.post = post;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whatever has something to be pushed and is due, in hand from now on; nothing while there is no key to sign with. */
    List<Lease> due() {
        if (!tokens.ready()) return List.of();
        transactions.executeWithoutResult(status -> events.placeAll());
        var now = clock.instant();
        return webhooks.lease(now, now.plus(LEASE));
    }

    /** Pushes what is there to be pushed, until one is not taken. */
    void push(Lease lease) {
        var webhook = lease.webhook();
        var address = webhook.address();
        if (address == null) return;
        if (clients.inUse(webhook.client()).isEmpty()) {
            webhooks.close(webhook.client());
            return;
        }
        var position = webhook.delivered();
        while (true) {
            var some = events.after(webhook.office(), position, AT_ONCE);
            if (some.isEmpty()) {
                // Whoever was stopped for a year and more has missed what is kept no longer.
                if (position < webhook.last()) webhooks.taken(lease, webhook.last(), clock.instant());
                giveBack(lease);
                return;
            }
            for (var event : some) {
                if (!push(lease, address, event, position == webhook.delivered())) return;
                position = event.position();
            }
        }
    }

    void giveBack(Lease lease) {
        webhooks.giveBack(lease);
    }

    /** Answers whether it was taken, and this hand goes on. */
    private boolean push(Lease lease, String address, PermitEvent.Placed event, boolean first) {
        var refused = post.send(address, tokens.signed(event));
        if (refused.isEmpty())
            return webhooks.taken(lease, event.position(), clock.instant().plus(LEASE));
        failed(lease, first, refused.get());
        return false;
    }

    /** @param first whether nothing was taken in this turn: else it fails for the first time */
    private void failed(Lease lease, boolean first, String why) {
        var now = clock.instant();
        var webhook = lease.webhook();
        var since = first ? webhook.failingSince() : null;
        var tries = first ? webhook.tries() + 1 : 1;
        var giveUp = since != null && Waits.over(since, now);
        webhooks.failed(lease, new Failed(why, now, now.plus(Waits.after(tries)), giveUp));
        if (giveUp) LOG.warn("events are not pushed to program {} any more: {}", webhook.client(), why);
    }

    /** Of a program that was ended nothing is kept. */
    void closeEnded() {
        for (var webhook : webhooks.all())
            if (clients.inUse(webhook.client()).isEmpty()) webhooks.close(webhook.client());
    }
}
