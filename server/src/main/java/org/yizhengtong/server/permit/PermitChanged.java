package org.yizhengtong.server.permit;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * Something happened to a permit after its issue.
 *
 * @param on the day it is true of
 */
public record PermitChanged(ResidentId about, PermitNumber number, PermitStep.Kind step, LocalDate on, Actor by)
        implements DomainEvent {
    @Override
    public String reference() {
        return number.value();
    }

    /** {@code PermitEndorsed}, {@code PermitSuspended}: after the types of GA/T 2000.6 where those have one. */
    @Override
    public String kind() {
        return step.event();
    }
}
