package org.yizhengtong.server.webhook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yizhengtong.server.kernel.PermitNumber;

/**
 * Something an office is told of a permit on which it relies (事件).
 *
 * @param id by which a receiver knows that it has it already
 * @param verifications the office's own questions that it concerns: it knows by them whom it is about, and nobody else does
 * @param on the day from which it is so
 * @param at when it was written down
 */
public record PermitEvent(
        UUID id,
        String office,
        PermitNumber permit,
        EventKind kind,
        List<UUID> verifications,
        LocalDate on,
        Instant at) {
    public PermitEvent {
        verifications = List.copyOf(verifications);
    }

    /**
     * One with its place in the order in which its office is told.
     *
     * @param position from 1 on, without a gap
     */
    public record Placed(long position, PermitEvent event) {}
}
