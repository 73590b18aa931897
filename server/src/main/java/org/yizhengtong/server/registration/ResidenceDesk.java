package org.yizhengtong.server.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.NoticeDue;
import org.yizhengtong.server.kernel.Reason;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.registration.domain.CheckedDeclaration;
import org.yizhengtong.server.registration.domain.Joinings;
import org.yizhengtong.server.registration.domain.LastWords;
import org.yizhengtong.server.registration.domain.Registrations;
import org.yizhengtong.server.registration.domain.Residence;
import org.yizhengtong.server.registration.domain.ResidenceStep;
import org.yizhengtong.server.registration.domain.ResidenceStep.Kind;
import org.yizhengtong.server.registration.domain.ResidenceStep.Way;
import org.yizhengtong.server.registration.domain.ResidenceSteps;
import org.yizhengtong.server.registration.domain.Residences;
import org.yizhengtong.server.registration.domain.Residents;
import org.yizhengtong.server.registration.domain.Standing;
import org.yizhengtong.server.registration.domain.ToldEnd;

/**
 * What becomes of a residence after it was declared: confirmed (核对), left (离开), ended by death. Coming back is a new
 * declaration, at the {@link RegistrationDesk}.
 */
@Service
@Transactional
public class ResidenceDesk {
    private final Residents residents;
    private final Residences residences;
    private final ResidenceSteps steps;
    private final LastWords words;
    private final Joinings joinings;
    private final Registrations registrations;
    private final StationDoor stations;
    private final ConfirmationSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResidenceDesk(
            Residents residents,
            Residences residences,
            ResidenceSteps steps,
            LastWords words,
            Joinings joinings,
            Registrations registrations,
            StationDoor stations,
            ConfirmationSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.residents = residents;
        this.residences = residences;
        this.steps = steps;
        this.words = words;
        this.joinings = joinings;
        this.registrations = registrations;
        this.stations = stations;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** How the resident stands today; nothing for somebody who was never registered. */
    @Transactional(readOnly = true)
    public Optional<ResidenceStanding> standing(ResidentId id) {
        return registrations.last(id).map(found -> {
            var home = found.residence();
            // Death ends a residence: nobody who lives somewhere has died.
            var died = home.endedOn() == null ? Optional.<LocalDate>empty() : residents.diedOn(id);
            var confirmed = steps.confirmed(id).get(home.id());
            var asked = home.endedOn() == null
                    ? settings.askedFrom(confirmed == null ? home.registeredOn() : confirmed)
                    : Optional.<LocalDate>empty();
            return new ResidenceStanding(
                    RegistrationSummaries.of(found),
                    RegistrationSummaries.facts(found),
                    died.isPresent() ? ResidenceEnding.DIED : home.ended(),
                    died.orElse(home.endedOn()),
                    confirmed,
                    asked.orElse(null),
                    asked.filter(day -> !LocalDate.now(clock).isBefore(day)).isPresent());
        });
    }

    /**
     * Writes down that the resident still lives where they are registered. A second word on the same day changes nothing.
     *
     * @throws NotLivingHere after they moved away
     */
    public void confirm(ResidentId id, RequestId request, Actor by) {
        confirm(id, request, Way.of(by), by);
    }

    /** The same, said in a text message from the resident's own number. */
    void confirmByText(ResidentId id, RequestId request) {
        confirm(id, request, Way.TEXT, new Actor(id.value(), Role.RESIDENT, null, ""));
    }

    private void confirm(ResidentId id, RequestId request, Way way, Actor by) {
        take(id, by);
        if (steps.written(id, request, Kind.CONFIRMED)) return;
        var today = LocalDate.now(clock);
        var home = standingOf(id).living().home();
        mayAct(home, by);
        if (today.equals(steps.confirmed(id).get(home.id()))) return;
        steps.write(ResidenceStep.confirmed(home, request, today, way, by));
        words.spoken(List.of(id), today);
        events.publishEvent(new ResidenceConfirmed(id, by, home.id().toString(), today));
    }

    /**
     * Writes down the paper an officer saw of a home that had only been told: it is proved from now on.
     *
     * @throws PapersSeenAlready where one was seen before
     */
    public void seePapers(ResidentId id, String typedPaper, RequestId request, Actor officer) {
        if (officer.role() != Role.OFFICER) throw new NotYours(id.toString());
        take(id, officer);
        if (steps.written(id, request, Kind.PAPERS_SEEN)) return;
        var home = standingOf(id).living().home();
        mayAct(home, officer);
        if (home.proof() == ResidenceProof.SEEN) throw new PapersSeenAlready(home.paper());
        var today = LocalDate.now(clock);
        var shown = home.shownOn(CheckedDeclaration.paperShown(typedPaper));
        residences.prove(shown);
        steps.write(ResidenceStep.papersSeen(shown, request, today, officer));
        events.publishEvent(new PapersSeen(id, officer, home.id().toString(), today));
    }

    /**
     * Writes down that the resident moved away from the city; the years lived here stay on record. An officer says how
     * the office knows, and the resident is told.
     */
    public void leave(ResidentId id, ToldStep typed, RequestId request, Actor by) {
        take(id, by);
        if (steps.written(id, request, Kind.LEFT)) return;
        var today = LocalDate.now(clock);
        var living = standingOf(id).living();
        var home = living.home();
        mayAct(home, by);
        var told = by.role() == Role.RESIDENT
                ? ToldEnd.bySelf(
                        typed, home, Optional.ofNullable(steps.confirmed(id).get(home.id())), today)
                : ToldEnd.byOffice(typed, home.registeredOn(), false, today);
        residences.close(living.leave(told.on()));
        steps.write(ResidenceStep.ended(id, request, home.id(), Kind.LEFT, told, today, by));
        events.publishEvent(new ResidenceLeft(id, by, home.id().toString(), told.on()));
        if (by.role() != Role.RESIDENT)
            events.publishEvent(new NoticeDue(id, "notice.residence_left", List.of(told.on(), told.ground())));
    }

    /**
     * Takes a departure back that was written down by mistake: the home goes on, and no day of it is lost. What the
     * departure ended stays ended: a permit is restored on an objection, an application is made again.
     *
     * @throws NotAway for whoever lives here, in this home or in one registered since
     */
    public void stay(ResidentId id, String typedReason, RequestId request, Actor officer) {
        if (officer.role() != Role.OFFICER) throw new NotYours(id.toString());
        take(id, officer);
        if (steps.written(id, request, Kind.STAYED)) return;
        var last = standingOf(id).away().last();
        mayAct(last, officer);
        var reason = Reason.given(typedReason);
        var today = LocalDate.now(clock);
        residences.reopen(last.goingOn());
        steps.write(ResidenceStep.stayed(last, request, reason, today, officer));
        events.publishEvent(new DepartureWithdrawn(id, officer, last.id().toString(), today));
        events.publishEvent(new NoticeDue(id, "notice.departure_withdrawn", List.of(today, reason)));
    }

    /** Writes down that a resident died, wherever they lived last; an officer has seen the paper. */
    public void recordDeath(ResidentId id, ToldStep typed, RequestId request, Actor officer) {
        if (officer.role() != Role.OFFICER) throw new NotYours(id.toString());
        take(id, officer);
        if (steps.written(id, request, Kind.DIED)) return;
        var today = LocalDate.now(clock);
        var last = residences.last(id).orElseThrow(NotFound::new);
        mayAct(last, officer);
        switch (standingOf(id)) {
            case Standing.Living living -> {
                var told = ToldEnd.byOffice(typed, last.registeredOn(), true, today);
                residences.close(living.die(told.on()));
                died(id, last.id(), told, request, officer);
            }
            case Standing.Away away ->
                died(id, null, ToldEnd.byOffice(typed, away.since(), true, today), request, officer);
            case Standing.Dead dead -> throw new ResidentHasDied(dead.on());
            case Standing.Joined _ -> throw new JoinedToAnother();
            case Standing.Newcomer _ -> throw new NotFound();
        }
    }

    private void died(ResidentId id, @Nullable UUID home, ToldEnd told, RequestId request, Actor officer) {
        residents.died(id, told.on());
        steps.write(ResidenceStep.ended(id, request, home, Kind.DIED, told, LocalDate.now(clock), officer));
        var reference = (home == null ? id.value() : home).toString();
        events.publishEvent(new ResidentDied(id, officer, reference, told.on(), told.ground(), told.paper()));
    }

    /** Two hands at once: the second waits, and then finds what the first has done. */
    private void take(ResidentId id, Actor by) {
        if (by.role() == Role.RESIDENT && !by.is(id)) throw new NotYours(id.toString());
        if (residents.take(id).isEmpty()) throw new NotFound();
    }

    private Standing standingOf(ResidentId id) {
        return Standing.of(joinings.of(id), residents.diedOn(id), residences.last(id));
    }

    private void mayAct(Residence home, Actor by) {
        if (!by.is(home.resident()))
            stations.check(home.home().place(), by, home.resident().toString());
    }
}
