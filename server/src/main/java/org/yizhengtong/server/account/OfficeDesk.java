package org.yizhengtong.server.account;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.account.domain.Offices;
import org.yizhengtong.server.kernel.NotFound;

/** Which offices there are, and which station answers for a place. */
@Service
@Transactional(readOnly = true)
public class OfficeDesk {
    private final Offices offices;

    OfficeDesk(Offices offices) {
        this.offices = offices;
    }

    public Office office(String id) {
        return offices.find(id).orElseThrow(NotFound::new);
    }

    /** The station whose area holds the division most narrowly. */
    public Office stationFor(String division) {
        return offices.stationFor(division).orElseThrow(NotFound::new);
    }

    public List<Office> offices() {
        return offices.all();
    }
}
