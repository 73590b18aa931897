package org.yizhengtong.server.casework;

import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/** An officer approved an application (批准). */
public record CaseApproved(ResidentId about, CaseNumber number, Actor by) implements DomainEvent {
    @Override
    public String reference() {
        return number.value();
    }
}
