package org.yizhengtong.server.share;

import java.util.UUID;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/** A holder lets somebody see something, or an officer made the code for them. */
public record ShareCodeMade(ResidentId about, Actor by, UUID id) implements DomainEvent {
    @Override
    public String reference() {
        return id.toString();
    }
}
