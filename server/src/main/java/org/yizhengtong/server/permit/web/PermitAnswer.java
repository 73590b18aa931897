package org.yizhengtong.server.permit.web;

import java.time.LocalDate;
import java.util.UUID;
import org.yizhengtong.server.permit.PermitSummary;

/** A permit as a program reads it: how it stands today. Who the holder is, the person's own address tells. */
record PermitAnswer(
        String number,
        UUID holder,
        LocalDate issuedOn,
        LocalDate until,
        String standing,
        LocalDate since,
        boolean inForce) {
    static PermitAnswer of(PermitSummary permit) {
        return new PermitAnswer(
                permit.number().value(),
                permit.holder().value(),
                permit.issuedOn(),
                permit.until(),
                permit.standing().code(),
                permit.since(),
                permit.inForce());
    }
}
