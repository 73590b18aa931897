package org.yizhengtong.server.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.registration.domain.CheckedDeclaration;
import org.yizhengtong.server.registration.domain.Divisions;
import org.yizhengtong.server.registration.domain.Gazetteer;
import org.yizhengtong.server.registration.domain.Home;
import org.yizhengtong.server.registration.domain.Joinings;
import org.yizhengtong.server.registration.domain.Registrations;
import org.yizhengtong.server.registration.domain.Residence;
import org.yizhengtong.server.registration.domain.Residences;
import org.yizhengtong.server.registration.domain.Residents;
import org.yizhengtong.server.registration.domain.Standing;
import org.yizhengtong.server.registration.domain.ToldEnd;

/** Takes declarations of residence (居住登记), and says who is registered where. */
@Service
@Transactional
public class RegistrationDesk {
    private final Residents residents;
    private final Residences residences;
    private final Registrations registrations;
    private final HistoryBook book;
    private final Joinings joinings;
    private final LookalikeFinder lookalikes;
    private final StationDoor stations;
    private final Divisions divisions;
    private final RegistrationSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegistrationDesk(
            Residents residents,
            Residences residences,
            Registrations registrations,
            HistoryBook book,
            Joinings joinings,
            LookalikeFinder lookalikes,
            StationDoor stations,
            Divisions divisions,
            RegistrationSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.residents = residents;
        this.residences = residences;
        this.registrations = registrations;
        this.book = book;
        this.joinings = joinings;
        this.lookalikes = lookalikes;
        this.stations = stations;
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
        return declare(by.resident(), by, declaration, "", request, LocalDate.now(clock));
    }

    /**
     * Registers at the counter where somebody who is known here lives now: after a move, or after coming back.
     *
     * @param paper the paper that was shown; empty where the resident only said so
     * @throws org.yizhengtong.server.kernel.NotYours unless the officer's station answers for the new home
     */
    public RegistrationSummary declareFor(
            ResidentId id, Actor officer, Declaration declaration, String paper, RequestId request) {
        return declareFor(id, officer, declaration, paper, request, LocalDate.now(clock));
    }

    /** The same, told to an officer before today: registered on that day. */
    public RegistrationSummary declareFor(
            ResidentId id, Actor officer, Declaration declaration, String paper, RequestId request, LocalDate told) {
        if (residents.find(id).isEmpty()) throw new NotFound();
        mayRegister(officer, declaration.place(), id);
        return declare(id, officer, declaration, CheckedDeclaration.paper(paper), request, told);
    }

    /**
     * Registers at the counter somebody who is not known here yet, with their home. The same request registers one
     * person: it names them.
     *
     * @param paper the paper that was shown; empty where the resident only said so
     * @throws FieldErrors with all that has to be mended; for a number that is registered already
     * @throws org.yizhengtong.server.kernel.NotYours unless the officer's station answers for the home
     */
    public RegistrationSummary register(Actor officer, Declaration declaration, String paper, RequestId request) {
        return register(officer, declaration, paper, request, LocalDate.now(clock));
    }

    /** The same, told to an officer before today: registered on that day. */
    public RegistrationSummary register(
            Actor officer, Declaration declaration, String paper, RequestId request, LocalDate told) {
        var newcomer = new ResidentId(request.value());
        mayRegister(officer, declaration.place(), newcomer);
        return declare(newcomer, officer, declaration, CheckedDeclaration.paper(paper), request, told);
    }

    private void mayRegister(Actor officer, String place, ResidentId id) {
        if (new Gazetteer(divisions, settings.root()).isPlaceOfResidence(place))
            stations.check(place, officer, id.toString());
    }

    private RegistrationSummary declare(
            ResidentId id, Actor by, Declaration declaration, String paper, RequestId request, LocalDate on) {
        var registered = residents.find(id);
        if (registered.isEmpty() || !residences.booked(id, request)) {
            var gazetteer = new Gazetteer(divisions, settings.root());
            var checked = CheckedDeclaration.read(id, declaration, registered, gazetteer, on);
            var taken = by.role() == Role.RESIDENT ? "taken" : "known";
            var entered = residents.enter(checked.resident()).orElseThrow(() -> wrongNumber(taken));
            if (!entered.number().equals(checked.resident().number())) throw wrongNumber("registered");
            // Asked again: the same form may have been booked while we waited for the resident's entry.
            if (registered.isEmpty()) lookalikes.note(entered, on);
            if (!residences.booked(id, request)) book(id, by, checked.home(), paper, request, on);
        }
        return last(id).orElseThrow(NotFound::new);
    }

    /** What of this declaration would have to be mended, field by field; nothing is stored. */
    @Transactional(readOnly = true)
    public List<FieldErrors.FieldError> mistakes(Actor by, Declaration declaration) {
        var id = by.resident();
        var gazetteer = new Gazetteer(divisions, settings.root());
        var mistakes = new ArrayList<>(
                CheckedDeclaration.mistakes(id, declaration, residents.find(id), gazetteer, LocalDate.now(clock)));
        declaration
                .movedIn()
                .read()
                .ifPresent(day -> mistakes.addAll(ToldEnd.cameTooEarly(day, residences.lastLeft(id))));
        return mistakes;
    }

    /** The same of a declaration that somebody else makes for a person; nothing is asked of the register for it. */
    @Transactional(readOnly = true)
    public List<FieldErrors.FieldError> mistakes(Declaration declaration) {
        var gazetteer = new Gazetteer(divisions, settings.root());
        return CheckedDeclaration.mistakes(
                ResidentId.fresh(), declaration, Optional.empty(), gazetteer, LocalDate.now(clock));
    }

    private void book(ResidentId id, Actor by, Home home, String paper, RequestId request, LocalDate on) {
        var early = ToldEnd.cameTooEarly(home.movedIn(), residences.lastLeft(id));
        if (!early.isEmpty()) throw new FieldErrors(early);
        var number = UUID.randomUUID();
        var standing = Standing.of(joinings.of(id), residents.diedOn(id), residences.last(id));
        var next = switch (standing) {
            case Standing.Newcomer _, Standing.Away _ -> Residence.first(number, id, request, home, on);
            case Standing.Living living -> {
                residences.close(living.home().ended(home.movedIn(), ResidenceEnding.MOVED));
                yield living.home().next(number, request, home, on);
            }
            case Standing.Dead dead -> throw new ResidentHasDied(dead.on());
            case Standing.Joined _ -> throw new JoinedToAnother();
        };
        residences.book(next.shownOn(paper));
        var reference = number.toString();
        events.publishEvent(
                standing instanceof Standing.Away
                        ? new ResidenceReturned(id, by, reference, home.place(), on)
                        : new ResidenceDeclared(
                                id, by, reference, home.place(), standing instanceof Standing.Living, on));
    }

    /** The registration of whoever lives here; nothing for those who moved away or died. */
    @Transactional(readOnly = true)
    public Optional<RegistrationSummary> of(ResidentId id) {
        return registrations.of(List.of(id)).stream().findFirst().map(RegistrationSummaries::of);
    }

    /** The registration of the home lived in, or of the one lived in last. */
    @Transactional(readOnly = true)
    public Optional<RegistrationSummary> last(ResidentId id) {
        return registrations.last(id).map(RegistrationSummaries::of);
    }

    /** Every home of the resident one after another, for the account of years; empty where there never was one. */
    @Transactional(readOnly = true)
    public List<ResidencePeriod> history(ResidentId id) {
        return book.of(id);
    }

    /** The registrations of many residents, in one go; those without one are left out. */
    @Transactional(readOnly = true)
    public Map<ResidentId, RegistrationSummary> of(Collection<ResidentId> ids) {
        return registrations.of(ids).stream()
                .map(RegistrationSummaries::of)
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

    /** In which community whoever has this number lives. Shown to nobody: it says which station is told something. */
    @Transactional(readOnly = true)
    public Optional<String> homeOf(CitizenNumber number) {
        return residents.numbered(number).flatMap(this::of).map(RegistrationSummary::place);
    }

    /** Who is entered here under this number and this very name. */
    @Transactional(readOnly = true)
    public Optional<ResidentId> named(String name, CitizenNumber number) {
        return residents.numbered(number).filter(id -> particulars(id).name().equals(name));
    }

    /** What the register knows, for the law. Of somebody who moved away it knows no home. */
    @Transactional(readOnly = true)
    public RegistrationFacts facts(ResidentId id) {
        return registrations.last(id).map(RegistrationSummaries::facts).orElseGet(RegistrationFacts::none);
    }

    private static FieldErrors wrongNumber(String what) {
        return new FieldErrors(
                List.of(new FieldErrors.FieldError("citizenNumber", "registration.error.citizenNumber." + what)));
    }
}
