package org.yizhengtong.server.registration;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.PlaceNames;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.registration.domain.Residence;
import org.yizhengtong.server.registration.domain.ResidenceSteps;
import org.yizhengtong.server.registration.domain.Residences;

/** What an officer at the counter (窗口) sees of one resident. Every look is told to the resident. */
@Service
@Transactional
public class CounterDesk {
    private final ResidenceDesk residents;
    private final Residences residences;
    private final ResidenceSteps steps;
    private final StationDoor stations;
    private final PlaceNames places;
    private final ApplicationEventPublisher events;

    CounterDesk(
            ResidenceDesk residents,
            Residences residences,
            ResidenceSteps steps,
            StationDoor stations,
            PlaceNames places,
            ApplicationEventPublisher events) {
        this.residents = residents;
        this.residences = residences;
        this.steps = steps;
        this.stations = stations;
        this.places = places;
        this.events = events;
    }

    /**
     * Opens one resident's sheet. Any station may: people register with the next one after a move.
     *
     * @throws NotYours for everybody but officers
     */
    public ResidentSheet open(ResidentId id, Actor officer) {
        if (officer.role() != Role.OFFICER) throw new NotYours(id.toString());
        var standing = residents.standing(id).orElseThrow(NotFound::new);
        events.publishEvent(new Looked(id, officer, id.toString(), "purpose.registration", "shown.registration", ""));
        var mayAct = stations.answersFor(standing.registration().place(), officer);
        return new ResidentSheet(standing, homes(id), mayAct);
    }

    private List<ResidentSheet.HomeRow> homes(ResidentId id) {
        var confirmed = steps.confirmed(id);
        return residences.all(id).stream()
                .map(home -> new ResidentSheet.HomeRow(
                        RegistrationSummaries.period(home, confirmed.get(home.id())), address(home), home.paper()))
                .toList();
    }

    private String address(Residence home) {
        return places.of(home.home().place()) + home.home().addressLine();
    }
}
