package org.yizhengtong.server.client;

import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/** A program of an office signed in. */
public record ProgramSignedIn(Actor by) implements DomainEvent {
    @Override
    public @Nullable ResidentId about() {
        return null;
    }

    @Override
    public String reference() {
        return by.name();
    }
}
