package org.yizhengtong.server.casework;

import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/** A time limit (办理时限) passed without an answer: written down once a case. */
public record TimeLimitMissed(ResidentId about, CaseNumber number, Actor by) implements DomainEvent {
    @Override
    public String reference() {
        return number.value();
    }
}
