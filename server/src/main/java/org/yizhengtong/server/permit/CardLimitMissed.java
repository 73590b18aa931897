package org.yizhengtong.server.permit;

import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;

/** A card was not made by its last day (制证期限): written down once a card. */
public record CardLimitMissed(ResidentId about, PermitNumber permit, Actor by) implements DomainEvent {
    @Override
    public String reference() {
        return permit.value();
    }
}
