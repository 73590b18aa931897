package org.yizhengtong.server.entitlement;

import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/** A desk asked about a number under which no permit was issued. It is about nobody, and is journalled all the same. */
public record UnknownPermitAsked(Actor by, String reference) implements DomainEvent {
    @Override
    public @Nullable ResidentId about() {
        return null;
    }
}
