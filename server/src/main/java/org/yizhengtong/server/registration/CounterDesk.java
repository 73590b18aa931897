package org.yizhengtong.server.registration;

import java.util.List;
import java.util.Optional;
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
    private final HouseholdDesk household;
    private final Residences residences;
    private final ResidenceSteps steps;
    private final EndedByLeaving ended;
    private final StationDoor stations;
    private final PlaceNames places;
    private final ApplicationEventPublisher events;

    CounterDesk(
            ResidenceDesk residents,
            HouseholdDesk household,
            Residences residences,
            ResidenceSteps steps,
            EndedByLeaving ended,
            StationDoor stations,
            PlaceNames places,
            ApplicationEventPublisher events) {
        this.residents = residents;
        this.household = household;
        this.residences = residences;
        this.steps = steps;
        this.ended = ended;
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
        var homes = residences.all(id);
        return new ResidentSheet(
                standing,
                rows(id, homes),
                household.of(id),
                endedWith(homes.getLast()).orElse(null),
                mayAct);
    }

    private Optional<EndedByLeaving.Ended> endedWith(Residence last) {
        return steps.leftEntered(last.resident(), last.id())
                .map(day -> ended.of(last.resident(), day))
                .filter(EndedByLeaving.Ended::any);
    }

    private List<ResidentSheet.HomeRow> rows(ResidentId id, List<Residence> homes) {
        var confirmed = steps.confirmed(id);
        return homes.stream()
                .map(home -> new ResidentSheet.HomeRow(
                        RegistrationSummaries.period(home, confirmed.get(home.id())), address(home), home.paper()))
                .toList();
    }

    private String address(Residence home) {
        return places.of(home.home().place()) + home.home().addressLine();
    }
}
