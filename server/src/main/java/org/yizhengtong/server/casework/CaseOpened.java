package org.yizhengtong.server.casework;

import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/** An application was accepted (受理). */
public record CaseOpened(ResidentId about, CaseNumber number, Actor by) implements DomainEvent {
    @Override
    public String reference() {
        return number.value();
    }
}
