package org.yizhengtong.server.kernel;

import org.jspecify.annotations.Nullable;

/** Something that happened and is told to whoever listens, in the transaction in which it happened. */
public interface DomainEvent {
    /** Which resident it is about, or nothing when it is about nobody. */
    @Nullable
    ResidentId about();

    /** Who did it. */
    Actor by();

    /** Which thing it concerns, by its number: a case, a permit, a declaration. */
    String reference();

    /** What the journal calls it: the event's own name, {@code PermitIssued}. */
    default String kind() {
        return getClass().getSimpleName();
    }
}
