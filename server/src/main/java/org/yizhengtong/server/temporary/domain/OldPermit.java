package org.yizhengtong.server.temporary.domain;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.CitizenNumber;

/**
 * An old temporary permit (暂住证) as its row says, in which everything is possible.
 *
 * @param place code of the street or community lived in; empty where it has expired and its place is known no more
 * @param livedSince first day the old register has its holder living here
 */
public record OldPermit(
        CitizenNumber holder,
        String name,
        String hukouPlace,
        String number,
        LocalDate issuedOn,
        LocalDate validUntil,
        String place,
        String addressLine,
        LocalDate livedSince) {

    /** Whoever holds a permit in force lives here; of the others nobody knows. */
    public boolean inForceOn(LocalDate day) {
        return !validUntil.isBefore(day);
    }
}
