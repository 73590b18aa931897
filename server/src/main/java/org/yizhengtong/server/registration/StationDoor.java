package org.yizhengtong.server.registration;

import org.springframework.stereotype.Component;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.Role;

/** Lets only officers of the station that answers for a place change what is registered there. */
@Component
class StationDoor {
    private final OfficeDesk offices;

    StationDoor(OfficeDesk offices) {
        this.offices = offices;
    }

    boolean answersFor(String place, Actor officer) {
        return officer.role() == Role.OFFICER
                && officer.at(offices.stationFor(place).id());
    }

    /** @throws NotYours for everybody else */
    void check(String place, Actor officer, String reference) {
        if (!answersFor(place, officer)) throw new NotYours(reference);
    }
}
