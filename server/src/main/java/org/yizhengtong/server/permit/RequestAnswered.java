package org.yizhengtong.server.permit;

import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;

/** What a holder asked for was refused, or is asked for no longer. What is granted is a step of the permit's life. */
public record RequestAnswered(ResidentId about, PermitNumber number, PermitRequest.State state, Actor by)
        implements DomainEvent {
    @Override
    public String reference() {
        return number.value();
    }
}
