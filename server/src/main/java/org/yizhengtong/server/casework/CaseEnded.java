package org.yizhengtong.server.casework;

import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * A case is over without a decision.
 *
 * @param withdrawn whether its applicant took it back
 * @param by the applicant, or who did it for them: an officer at the counter, a guardian
 */
public record CaseEnded(ResidentId about, CaseNumber number, boolean withdrawn, Actor by) implements DomainEvent {
    @Override
    public String reference() {
        return number.value();
    }

    @Override
    public String kind() {
        return withdrawn ? "CaseWithdrawn" : "CaseEnded";
    }
}
