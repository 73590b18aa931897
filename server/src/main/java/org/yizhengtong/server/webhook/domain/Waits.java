package org.yizhengtong.server.webhook.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How long to wait before a push is tried again: a little at first, then longer, and three days in all. */
public final class Waits {
    /** After which it is given up. */
    public static final Duration LONGEST = Duration.ofDays(3);

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofDays(1));

    private Waits() {}

    /** @param tries how often it failed, this time included */
    public static Duration after(int tries) {
        return WAITS.get(Math.clamp(tries, 1, WAITS.size()) - 1);
    }

    public static boolean over(Instant failingSince, Instant now) {
        return !now.isBefore(failingSince.plus(LONGEST));
    }
}
