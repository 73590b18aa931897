package org.yizhengtong.server.permit;

import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;

/** A holder has asked an officer for something about a permit. */
public record PermitAsked(ResidentId about, PermitNumber number, PermitRequest.Kind what, Actor by)
        implements DomainEvent {
    @Override
    public String reference() {
        return number.value();
    }
}
