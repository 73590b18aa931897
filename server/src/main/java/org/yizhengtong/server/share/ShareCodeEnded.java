package org.yizhengtong.server.share;

import java.util.UUID;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/** A share code was ended before its time. */
public record ShareCodeEnded(ResidentId about, Actor by, UUID id, ShareEnding why) implements DomainEvent {
    @Override
    public String reference() {
        return id.toString();
    }
}
