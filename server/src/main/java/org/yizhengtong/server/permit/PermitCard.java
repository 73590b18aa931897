package org.yizhengtong.server.permit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * A card (证件) made for a permit: the plastic, not the right.
 *
 * @param serial which card of its permit, counted from 1
 * @param office the station where it is collected
 */
public record PermitCard(
        PermitNumber permit,
        ResidentId holder,
        int serial,
        Why why,
        State state,
        String office,
        LocalDate orderedOn,
        @Nullable UUID batch,
        @Nullable LocalDate madeOn,
        @Nullable LocalDate handedOn,
        @Nullable How how) {
    /** Why it is made. */
    public enum Why {
        FIRST,
        REPLACEMENT,
        EXCHANGE
    }

    /** Where it is. */
    public enum State {
        ORDERED,
        /** It waits at the station. */
        MADE,
        HANDED,
        /** Lost, or followed by another. */
        VOID
    }

    /** How it reached its holder. */
    public enum How {
        COLLECTED,
        DELIVERED
    }
}
