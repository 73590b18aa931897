package org.yizhengtong.server.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.domain.Divisions;
import org.yizhengtong.server.registration.domain.Gazetteer;
import org.yizhengtong.server.registration.domain.Guardianship;
import org.yizhengtong.server.registration.domain.Household;
import org.yizhengtong.server.registration.domain.Joinings;
import org.yizhengtong.server.registration.domain.Residence;
import org.yizhengtong.server.registration.domain.Residences;
import org.yizhengtong.server.registration.domain.Residents;
import org.yizhengtong.server.registration.domain.Standing;

/** Children under sixteen (随迁子女), declared by the guardian (监护人) they live with. */
@Service
@Transactional
public class HouseholdDesk {
    /** Most children one guardian may declare here; whoever has more is helped at the station. */
    public static final int MOST_CHILDREN = 12;

    private final Household household;
    private final Joinings joinings;
    private final LookalikeFinder lookalikes;
    private final Residents residents;
    private final Residences residences;
    private final Divisions divisions;
    private final StationDoor stations;
    private final RegistrationSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HouseholdDesk(
            Household household,
            Joinings joinings,
            LookalikeFinder lookalikes,
            Residents residents,
            Residences residences,
            Divisions divisions,
            StationDoor stations,
            RegistrationSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.household = household;
        this.joinings = joinings;
        this.lookalikes = lookalikes;
        this.residents = residents;
        this.residences = residences;
        this.divisions = divisions;
        this.stations = stations;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Registers a child in the guardian's own home. The same form is booked once.
     *
     * @throws FieldErrors with all that has to be mended; for a child of sixteen or more, who declares for themselves
     */
    public void declare(Actor guardian, ChildDeclaration typed, RequestId request) {
        declare(guardian.resident(), guardian, typed, request);
    }

    /**
     * Registers a child at the counter, in the home of the guardian who stands there. The same request is booked once.
     *
     * @return the child
     * @throws org.yizhengtong.server.kernel.NotYours unless the officer's station answers for that home
     */
    public ResidentId declareFor(ResidentId guardian, Actor officer, ChildDeclaration typed, RequestId request) {
        return declare(guardian, officer, typed, request);
    }

    private ResidentId declare(ResidentId id, Actor by, ChildDeclaration typed, RequestId request) {
        if (residents.take(id).isEmpty()) throw new NotFound();
        var children = household.childrenOf(id);
        for (var one : children) if (one.request().equals(request)) return one.child();
        var home = Standing.of(joinings.of(id), residents.diedOn(id), residences.last(id))
                .living()
                .home();
        if (!by.is(id)) stations.check(home.home().place(), by, id.toString());
        var today = LocalDate.now(clock);
        var child = ResidentId.fresh();
        var read = Guardianship.read(child, typed, home.home(), new Gazetteer(divisions, settings.root()), today);
        if (children.size() >= MOST_CHILDREN) throw wrong("name", "too_many");
        if (residents.enter(read.child()).isEmpty()) throw wrong("citizenNumber", "child_taken");
        var residence = Residence.first(UUID.randomUUID(), child, request, read.home(), today);
        residences.book(residence);
        lookalikes.note(read.child(), today);
        household.enter(new Guardianship(id, child, request, read.relation(), today));
        events.publishEvent(new ResidenceDeclared(
                child, by, residence.id().toString(), residence.home().place(), false, today));
        return child;
    }

    /** A resident's children and, for a child, the guardians; sixteen is noted on the day it comes, without any job. */
    @Transactional(readOnly = true)
    public List<HouseholdMember> of(ResidentId id) {
        return Stream.concat(household.childrenOf(id).stream(), household.guardiansOf(id).stream())
                .map(this::member)
                .toList();
    }

    /** The day from which somebody born on a day acts for themselves. */
    public static LocalDate ofAgeOn(LocalDate born) {
        return Guardianship.ofAgeOn(born);
    }

    /** One child of a guardian; nothing where this is none of theirs. */
    @Transactional(readOnly = true)
    public Optional<HouseholdMember> child(ResidentId guardian, ResidentId child) {
        return household.childrenOf(guardian).stream()
                .filter(one -> one.child().equals(child))
                .findFirst()
                .map(this::member);
    }

    private HouseholdMember member(Guardianship one) {
        var child = residents.find(one.child()).orElseThrow(NotFound::new);
        var guardian = residents.find(one.guardian()).orElseThrow(NotFound::new);
        var today = LocalDate.now(clock);
        var born = child.number().birthDate();
        var ofAge = Guardianship.ofAgeOn(born);
        return new HouseholdMember(
                child.id(),
                child.name(),
                child.number().masked(),
                guardian.id(),
                guardian.name(),
                guardian.number().masked(),
                one.relation(),
                Period.between(born, today).getYears(),
                ofAge,
                !today.isBefore(ofAge));
    }

    private static FieldErrors wrong(String field, String what) {
        return new FieldErrors(List.of(new FieldErrors.FieldError(field, "registration.error." + field + "." + what)));
    }
}
