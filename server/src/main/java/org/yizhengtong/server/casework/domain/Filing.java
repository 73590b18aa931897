package org.yizhengtong.server.casework.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.casework.CaseProxy;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;

/**
 * What stays the same through a case's life.
 *
 * @param applicantName as the applicant gave it, for the station's queue
 * @param locality the community the applicant lives in, in words
 * @param office the station (派出所) that holds the case
 * @param acceptedOn the day of acceptance (受理)
 * @param proxy who applied for the applicant; nothing where they did so themselves
 */
public record Filing(
        CaseNumber number,
        ResidentId applicant,
        String applicantName,
        String locality,
        String office,
        LocalDate acceptedOn,
        @Nullable CaseProxy proxy) {
    public Filing(
            CaseNumber number,
            ResidentId applicant,
            String applicantName,
            String locality,
            String office,
            LocalDate acceptedOn) {
        this(number, applicant, applicantName, locality, office, acceptedOn, null);
    }

    /** The same on a day, for whoever acts for the applicant as well. */
    public void openTo(Actor reader, LocalDate day) {
        if (!actedForBy(reader, day)) openTo(reader);
    }

    /** The same on a day, for whoever acts for the applicant as well. */
    public void sentBy(Actor sender, LocalDate day) {
        if (!actedForBy(sender, day)) sentBy(sender);
    }

    /** Whether this is who applied for the applicant, and acts for them still. */
    public boolean actedForBy(Actor reader, LocalDate day) {
        return proxy != null && proxy.is(reader, day);
    }

    /** @throws NotYours unless the reader is the applicant or an officer of the station that holds the case */
    public void openTo(Actor reader) {
        var mayOpen = reader.role() == Role.OFFICER ? reader.at(office) : reader.is(applicant);
        if (!mayOpen) throw new NotYours(number.value());
    }

    /** @throws NotYours unless this is an officer of the station that holds the case */
    public void actedOnBy(Actor officer) {
        if (officer.role() != Role.OFFICER || !officer.at(office)) throw new NotYours(number.value());
    }

    /** @throws NotYours unless this is the applicant */
    public void sentBy(Actor applicant) {
        if (!applicant.is(applicant())) throw new NotYours(number.value());
    }
}
