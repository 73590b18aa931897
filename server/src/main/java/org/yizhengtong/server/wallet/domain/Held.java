package org.yizhengtong.server.wallet.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.PermitNumber;

/**
 * Credentials that one wallet was issued at once, each with a key of its own.
 *
 * @param until the last day
 * @param endedOn when the holder ended them, as for a lost telephone
 */
public record Held(
        PermitNumber permit,
        UUID batch,
        int count,
        Instant issuedAt,
        LocalDate until,
        @Nullable LocalDate endedOn) {
    public boolean good(LocalDate day) {
        return endedOn == null && !day.isAfter(until);
    }
}
