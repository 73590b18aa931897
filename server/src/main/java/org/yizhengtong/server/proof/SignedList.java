package org.yizhengtong.server.proof;

import java.time.Duration;
import java.time.Instant;

/**
 * A status list as it is fetched, in both its forms (Token Status List).
 *
 * @param at when it was signed
 */
public record SignedList(Instant at, String jwt, byte[] cwt) {
    /** How long it may be handed out, and after how long who has a network should fetch the next. */
    public static final Duration FRESH = Duration.ofMinutes(5);

    /** How long a device without a network may go on relying on it. */
    static final Duration GOOD = Duration.ofDays(7);

    boolean freshAt(Instant now) {
        return !now.isBefore(at) && now.isBefore(at.plus(FRESH));
    }
}
