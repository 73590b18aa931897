package org.yizhengtong.server.permit;

import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;

/** A permit was issued (签发) on an officer's approval. */
public record PermitIssued(ResidentId about, PermitNumber number, Actor by) implements DomainEvent {
    @Override
    public String reference() {
        return number.value();
    }
}
