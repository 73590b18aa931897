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
 * @param due the last day on which it is to be made (制证期限); nothing where the law sets none
 */
public record PermitCard(
        PermitNumber permit,
        ResidentId holder,
        int serial,
        Why why,
        State state,
        String office,
        LocalDate orderedOn,
        @Nullable LocalDate due,
        @Nullable UUID batch,
        @Nullable LocalDate madeOn,
        @Nullable LocalDate handedOn,
        @Nullable How how) {
    /** Whether it was not made by its last day, made since or not. */
    public boolean lateOn(LocalDate day) {
        return due != null && (madeOn == null ? day : madeOn).isAfter(due);
    }

    /** Whether it is still to be made, by a day that is set. */
    public boolean awaited() {
        return due != null && state == State.ORDERED;
    }

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
