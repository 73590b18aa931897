package org.yizhengtong.server.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NoticeDue;
import org.yizhengtong.server.kernel.PlaceNames;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.domain.Correction;
import org.yizhengtong.server.registration.domain.Corrections;
import org.yizhengtong.server.registration.domain.Divisions;
import org.yizhengtong.server.registration.domain.Gazetteer;
import org.yizhengtong.server.registration.domain.Joinings;
import org.yizhengtong.server.registration.domain.ReadCorrection;
import org.yizhengtong.server.registration.domain.Residences;
import org.yizhengtong.server.registration.domain.Resident;
import org.yizhengtong.server.registration.domain.Residents;

/** Corrects particulars (更正): one officer sees the paper, and a second agrees where a person could become another. */
@Service
@Transactional
public class CorrectionDesk {
    /** Most corrections the station's list shows. */
    public static final int MOST_WAITING = 50;

    private final Corrections corrections;
    private final Joinings joinings;
    private final Residents residents;
    private final Residences residences;
    private final LookalikeFinder lookalikes;
    private final Divisions divisions;
    private final RegistrationSettings settings;
    private final StationDoor stations;
    private final AccountDesk accounts;
    private final PlaceNames places;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectionDesk(
            Corrections corrections,
            Joinings joinings,
            Residents residents,
            Residences residences,
            LookalikeFinder lookalikes,
            Divisions divisions,
            RegistrationSettings settings,
            StationDoor stations,
            AccountDesk accounts,
            PlaceNames places,
            ApplicationEventPublisher events,
            Clock clock) {
        this.corrections = corrections;
        this.joinings = joinings;
        this.residents = residents;
        this.residences = residences;
        this.lookalikes = lookalikes;
        this.divisions = divisions;
        this.settings = settings;
        this.stations = stations;
        this.accounts = accounts;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    /** What stands in the register now, each particular with itself, for the form; the number open, the look noted. */
    public List<Difference> standing(ResidentId id, Actor officer) {
        var current = current(id);
        mayAct(current, officer);
        look(id, officer, id.toString());
        return List.of(Particular.values()).stream()
                .map(what -> shown(new Difference(what, current.of(what), current.of(what))))
                .toList();
    }

    /**
     * Proposes a correction. What needs nobody else is done at once; the same request proposes one.
     *
     * @return how it stands now
     * @throws FieldErrors with all that has to be mended
     * @throws CorrectionOpen while another one waits
     */
    public CorrectionStands propose(ResidentId id, CorrectionForm typed, RequestId request, Actor officer) {
        var current = take(id);
        mayAct(current, officer);
        var before = corrections.proposed(id, request);
        if (before.isPresent()) return stands(before.get());
        var read = ReadCorrection.read(typed, current, new Gazetteer(divisions, settings.root()));
        if (!typed.phone().isBlank()) accounts.masked(typed.phone());
        if (corrections.open(id).isPresent()) throw new CorrectionOpen();
        var correction = Correction.propose(id, request, read, officer, LocalDate.now(clock));
        corrections.add(correction);
        if (!correction.open()) apply(correction, current, officer);
        return stands(correction);
    }

    private static CorrectionStands stands(Correction correction) {
        return new CorrectionStands(correction.id(), correction.state().code());
    }

    /** Agrees as the second officer, and the correction is made. */
    public void consent(ResidentId id, UUID number, Actor officer) {
        var current = take(id);
        mayAct(current, officer);
        var correction = corrections.find(id, number).orElseThrow(NotFound::new);
        if (isDoneBy(correction, officer)) return;
        var agreed = correction.consent(officer, LocalDate.now(clock));
        corrections.answer(agreed);
        apply(agreed, current, officer);
    }

    /** Sets a correction aside; whoever proposed it may do so too. */
    public void setAside(ResidentId id, UUID number, Actor officer) {
        var current = take(id);
        mayAct(current, officer);
        var correction = corrections.find(id, number).orElseThrow(NotFound::new);
        corrections.answer(correction.setAside(officer, LocalDate.now(clock)));
    }

    /** The resident's corrections, the newest first, each beside what stood there before; the look is noted. */
    public List<CorrectionSheet> of(ResidentId id, Actor officer) {
        mayAct(current(id), officer);
        look(id, officer, id.toString());
        return corrections.of(id).stream().map(one -> sheet(one, officer)).toList();
    }

    /** Whom a correction waits for at the officer's station, the earliest first. */
    @Transactional(readOnly = true)
    public List<CorrectionSheet> waiting(Actor officer) {
        return corrections.waitingAt(officer.atOffice(), MOST_WAITING).stream()
                .map(one -> sheet(one, officer))
                .toList();
    }

    private void apply(Correction correction, ReadCorrection.Current current, Actor officer) {
        var resident = current.resident();
        for (var one : correction.differences()) {
            if (!one.before().equals(current.of(one.what()))) throw new ParticularsChanged();
            switch (one.what()) {
                case NAME ->
                    resident = new Resident(resident.id(), resident.number(), one.after(), resident.hukouPlace());
                case CITIZEN_NUMBER ->
                    resident = new Resident(
                            resident.id(), new CitizenNumber(one.after()), resident.name(), resident.hukouPlace());
                case HUKOU_PLACE ->
                    resident = new Resident(resident.id(), resident.number(), resident.name(), one.after());
                case ADDRESS_LINE -> residences.correctAddress(current.home(), one.after());
                case PHONE -> accounts.changePhone(resident.id(), one.after());
            }
        }
        var today = LocalDate.now(clock);
        if (!resident.equals(current.resident())) {
            if (!residents.correct(resident)) throw taken();
            lookalikes.note(resident, today);
        }
        events.publishEvent(new ParticularsCorrected(
                resident.id(), officer, correction.id().toString(), correction.corrected(), today));
        events.publishEvent(new NoticeDue(resident.id(), "notice.particulars_corrected", List.of(today)));
    }

    private CorrectionSheet sheet(Correction one, Actor officer) {
        var answered = Optional.ofNullable(one.answered());
        var here = officer.at(one.office()) && one.open();
        return new CorrectionSheet(
                one.id(),
                one.resident(),
                one.state().code(),
                one.differences().stream().map(this::shown).toList(),
                one.reason(),
                one.paper(),
                one.proposed().name(),
                one.proposed().on(),
                answered.map(Correction.Hand::name).orElse(null),
                answered.map(Correction.Hand::on).orElse(null),
                here && !one.proposed().id().equals(officer.id()),
                here);
    }

    /** A telephone number is shown masked, a division by its name. */
    private Difference shown(Difference one) {
        return switch (one.what()) {
            case PHONE -> new Difference(one.what(), one.before(), masked(one.after()));
            case HUKOU_PLACE -> new Difference(one.what(), places.of(one.before()), places.of(one.after()));
            case NAME, CITIZEN_NUMBER, ADDRESS_LINE -> one;
        };
    }

    private String masked(String phone) {
        return phone.isEmpty() || phone.contains("*") ? phone : accounts.masked(phone);
    }

    private boolean isDoneBy(Correction correction, Actor officer) {
        var answered = correction.answered();
        return correction.state() == Correction.State.DONE
                && answered != null
                && answered.id().equals(officer.id());
    }

    private ReadCorrection.Current take(ResidentId id) {
        if (residents.take(id).isEmpty()) throw new NotFound();
        if (joinings.of(id).isPresent()) throw new JoinedToAnother();
        residents.diedOn(id).ifPresent(day -> {
            throw new ResidentHasDied(day);
        });
        return current(id);
    }

    private ReadCorrection.Current current(ResidentId id) {
        return new ReadCorrection.Current(
                residents.find(id).orElseThrow(NotFound::new),
                residences.last(id).orElseThrow(NotFound::new),
                accounts.maskedPhone(id));
    }

    private void mayAct(ReadCorrection.Current current, Actor officer) {
        stations.check(
                current.home().home().place(), officer, current.resident().id().toString());
    }

    private void look(ResidentId id, Actor officer, String reference) {
        events.publishEvent(new Looked(id, officer, reference, "purpose.correction", "shown.particulars", ""));
    }

    private static FieldErrors taken() {
        return new FieldErrors(List.of(
                new FieldErrors.FieldError("citizenNumber", "registration.error.citizenNumber.taken_by_another")));
    }
}
