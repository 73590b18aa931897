package org.yizhengtong.server.permit;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.permit.domain.Permit;

/**
 * A permit as others may see it, on the day it was asked for.
 *
 * @param until the last good day, as far as anybody has entered
 * @param since the day from which it stands so
 */
public record PermitSummary(
        PermitNumber number,
        ResidentId holder,
        LocalDate issuedOn,
        LocalDate until,
        PermitStanding standing,
        LocalDate since) {

    static PermitSummary of(Permit permit) {
        return new PermitSummary(
                permit.number(),
                permit.holder(),
                permit.issue().issuedOn(),
                permit.term().until(),
                permit.standing(),
                permit.since());
    }

    /** Whether it may be used. */
    public boolean inForce() {
        return standing == PermitStanding.VALID;
    }

    /** Whether another may take its place: not while this one can still be used, found, replaced or endorsed. */
    public boolean over() {
        return standing == PermitStanding.EXPIRED || standing == PermitStanding.CANCELLED;
    }
}
