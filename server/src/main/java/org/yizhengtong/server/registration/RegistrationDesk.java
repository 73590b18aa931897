package org.yizhengtong.server.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.domain.CheckedDeclaration;
import org.yizhengtong.server.registration.domain.Divisions;
import org.yizhengtong.server.registration.domain.Gazetteer;
import org.yizhengtong.server.registration.domain.Home;
import org.yizhengtong.server.registration.domain.HomeKind;
import org.yizhengtong.server.registration.domain.Registration;
import org.yizhengtong.server.registration.domain.Registrations;
import org.yizhengtong.server.registration.domain.Residence;
import org.yizhengtong.server.registration.domain.Residences;
import org.yizhengtong.server.registration.domain.Resident;
import org.yizhengtong.server.registration.domain.Residents;

/** Takes declarations of residence (居住登记), and says who is registered where. */
@Service
@Transactional
public class RegistrationDesk {
    private final Residents residents;
    private final Residences residences;
    private final Registrations registrations;
    private final Divisions divisions;
    private final RegistrationSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegistrationDesk(
            Residents residents,
            Residences residences,
            Registrations registrations,
            Divisions divisions,
            RegistrationSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.residents = residents;
        this.residences = residences;
        this.registrations = registrations;
        this.divisions = divisions;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Registers where the resident lives. A former home is ended by it; the same request is booked once.
     *
     * @throws FieldErrors with all that has to be mended; nothing was stored then
     */
    public RegistrationSummary declare(Actor by, Declaration declaration, RequestId request) {
        var id = by.resident();
        var registered = residents.find(id);
        if (registered.isEmpty() || !residences.booked(id, request)) {
            var today = LocalDate.now(clock);
            var gazetteer = new Gazetteer(divisions, settings.root());
            var checked = CheckedDeclaration.read(id, declaration, registered, gazetteer, today);
            var entered = residents.enter(checked.resident()).orElseThrow(() -> wrongNumber("taken"));
            if (!entered.number().equals(checked.resident().number())) throw wrongNumber("registered");
            // Asked again: the same form may have been booked while we waited for the resident's entry.
            if (!residences.booked(id, request)) book(by, checked.home(), request, today);
        }
        return of(id).orElseThrow(NotFound::new);
    }

    /** What of this declaration would have to be mended, field by field; nothing is stored. */
    @Transactional(readOnly = true)
    public List<FieldErrors.FieldError> mistakes(Actor by, Declaration declaration) {
        var id = by.resident();
        var gazetteer = new Gazetteer(divisions, settings.root());
        return CheckedDeclaration.mistakes(id, declaration, residents.find(id), gazetteer, LocalDate.now(clock));
    }

    private void book(Actor by, Home home, RequestId request, LocalDate today) {
        var former = residences.current(by.resident());
        former.ifPresent(residence -> residences.close(residence.left(home.movedIn())));
        var next = former.map(residence -> residence.next(UUID.randomUUID(), request, home, today))
                .orElseGet(() -> Residence.first(UUID.randomUUID(), by.resident(), request, home, today));
        residences.book(next);
        events.publishEvent(new ResidenceDeclared(
                by.resident(), by, next.id().toString(), home.place(), former.isPresent(), today));
    }

    /** The resident's registration, if there is one. */
    @Transactional(readOnly = true)
    public Optional<RegistrationSummary> of(ResidentId id) {
        return registrations.of(List.of(id)).stream().findFirst().map(RegistrationDesk::summary);
    }

    /** The registrations of many residents, in one go; those without one are left out. */
    @Transactional(readOnly = true)
    public Map<ResidentId, RegistrationSummary> of(Collection<ResidentId> ids) {
        return registrations.of(ids).stream()
                .map(RegistrationDesk::summary)
                .collect(Collectors.toMap(RegistrationSummary::resident, summary -> summary));
    }

    /**
     * Who the resident is, with the number open. Whoever calls this for an office publishes
     * {@link org.yizhengtong.server.kernel.Looked}.
     *
     * @throws NotFound when nobody is registered under this id
     */
    @Transactional(readOnly = true)
    public ResidentParticulars particulars(ResidentId id) {
        var resident = residents.find(id).orElseThrow(NotFound::new);
        return new ResidentParticulars(
                id, resident.name(), resident.number(), resident.number().birthDate(), resident.hukouPlace());
    }

    /** What the register knows, for the law. */
    @Transactional(readOnly = true)
    public RegistrationFacts facts(ResidentId id) {
        return registrations.of(List.of(id)).stream()
                .findFirst()
                .map(RegistrationDesk::facts)
                .orElseGet(RegistrationFacts::none);
    }

    private static RegistrationFacts facts(Registration registration) {
        var resident = registration.resident();
        var residence = registration.residence();
        var home = residence.home();
        var values = new HashMap<String, Object>();
        values.put("resident.birth_date", resident.number().birthDate());
        values.put("resident.hukou_place", resident.hukouPlace());
        values.put("residence.place", home.place());
        values.put("residence.since", residence.livedSince());
        values.put("residence.registered_since", residence.registeredSince());
        if (home.kind() != HomeKind.UNKNOWN) values.put("home.kind", home.kind().code());
        if (home.leaseRegistered() != null) values.put("home.lease_registered", home.leaseRegistered());
        return new RegistrationFacts(values);
    }

    /** Enters many new residents with their homes, writing what a declaration of each would write. */
    public void load(List<LoadedResidence> many) {
        residents.enterAll(many.stream()
                .map(one -> new Resident(one.resident(), one.number(), one.name(), one.hukouPlace()))
                .toList());
        residences.bookAll(many.stream().map(RegistrationDesk::loaded).toList());
    }

    private static Residence loaded(LoadedResidence one) {
        var kind = HomeKind.of(one.homeKind()).orElseThrow();
        var home = new Home(one.place(), one.addressLine(), kind, one.leaseRegistered(), one.movedIn());
        return Residence.first(UUID.randomUUID(), one.resident(), RequestId.fresh(), home, one.registeredOn());
    }

    private static RegistrationSummary summary(Registration registration) {
        var resident = registration.resident();
        var home = registration.residence().home();
        return new RegistrationSummary(
                resident.id(),
                resident.name(),
                resident.number().masked(),
                resident.hukouPlace(),
                registration.hukouName(),
                home.place(),
                registration.placeName(),
                home.addressLine(),
                home.kind().code(),
                home.leaseRegistered(),
                home.movedIn(),
                registration.residence().registeredOn());
    }

    private static FieldErrors wrongNumber(String what) {
        return new FieldErrors(
                List.of(new FieldErrors.FieldError("citizenNumber", "registration.error.citizenNumber." + what)));
    }
}
