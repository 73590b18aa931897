package org.yizhengtong.server.casework;

import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/** The station asked the applicant for more (补正). */
public record CorrectionAsked(ResidentId about, CaseNumber number, Actor by) implements DomainEvent {
    @Override
    public String reference() {
        return number.value();
    }
}
