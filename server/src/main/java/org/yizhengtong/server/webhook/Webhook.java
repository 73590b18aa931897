package org.yizhengtong.server.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one program is told of events (订阅).
 *
 * @param address to which they are pushed; nothing where the program fetches them itself
 * @param delivered the position up to which they were taken
 * @param last the position of the newest event for its office
 * @param nextAt when the next push is due, where one failed
 * @param failingSince since when every push has failed; nothing while they are taken
 * @param failure why the last one failed: {@code status_500}, {@code too_slow}
 * @param stoppedAt when it was given up
 */
public record Webhook(
        UUID client,
        String office,
        @Nullable String address,
        Instant openedAt,
        long delivered,
        long last,
        int tries,
        Instant nextAt,
        @Nullable Instant failingSince,
        @Nullable String failure,
        @Nullable Instant stoppedAt) {
    /** In a word: {@code pushing}, {@code failing}, {@code stopped}; {@code fetching} where there is no address. */
    public String state() {
        if (address == null) return "fetching";
        if (stoppedAt != null) return "stopped";
        return failingSince == null ? "pushing" : "failing";
    }
}
