package org.yizhengtong.server.wallet;

import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;

/** A holder ended what a telephone holds of their permit. */
public record WalletEnded(ResidentId about, PermitNumber number, Actor by) implements DomainEvent {
    @Override
    public String reference() {
        return number.value();
    }
}
