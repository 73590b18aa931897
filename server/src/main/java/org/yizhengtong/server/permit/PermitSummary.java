package org.yizhengtong.server.permit;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * A permit as others may see it.
 *
 * @param inForce whether it is in force on the day it was asked for
 */
public record PermitSummary(
        PermitNumber number, ResidentId holder, LocalDate issuedOn, LocalDate until, boolean inForce) {}
