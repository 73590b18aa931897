package org.yizhengtong.server.registration;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NoticeDue;
import org.yizhengtong.server.kernel.PlaceNames;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.domain.Correction;
import org.yizhengtong.server.registration.domain.Divisions;
import org.yizhengtong.server.registration.domain.Gazetteer;
import org.yizhengtong.server.registration.domain.Joinings;
import org.yizhengtong.server.registration.domain.ReadCorrection;
import org.yizhengtong.server.registration.domain.Residences;
import org.yizhengtong.server.registration.domain.Resident;
import org.yizhengtong.server.registration.domain.Residents;

/** Knows what stands in the register of somebody, reads what shall stand there, and writes it. */
@Component
class CorrectionBook {
    private final Joinings joinings;
    private final Residents residents;
    private final Residences residences;
    private final LookalikeFinder lookalikes;
    private final Divisions divisions;
    private final RegistrationSettings settings;
    private final AccountDesk accounts;
    private final PlaceNames places;
    private final ApplicationEventPublisher events;

    CorrectionBook(
            Joinings joinings,
            Residents residents,
            Residences residences,
            LookalikeFinder lookalikes,
            Divisions divisions,
            RegistrationSettings settings,
            AccountDesk accounts,
            PlaceNames places,
            ApplicationEventPublisher events) {
        this.joinings = joinings;
        this.residents = residents;
        this.residences = residences;
        this.lookalikes = lookalikes;
        this.divisions = divisions;
        this.settings = settings;
        this.accounts = accounts;
        this.places = places;
        this.events = events;
    }

    /** Two hands at once: the second waits, and then finds what the first has done. */
    ReadCorrection.Current take(ResidentId id) {
        if (residents.take(id).isEmpty()) throw new NotFound();
        if (joinings.of(id).isPresent()) throw new JoinedToAnother();
        residents.diedOn(id).ifPresent(day -> {
            throw new ResidentHasDied(day);
        });
        return current(id);
    }

    ReadCorrection.Current current(ResidentId id) {
        return new ReadCorrection.Current(
                residents.find(id).orElseThrow(NotFound::new),
                residences.last(id).orElseThrow(NotFound::new),
                accounts.maskedPhone(id));
    }

    /** @throws FieldErrors with all that has to be mended */
    ReadCorrection read(CorrectionForm typed, boolean paperNeeded, ReadCorrection.Current current) {
        var read = ReadCorrection.read(typed, paperNeeded, current, new Gazetteer(divisions, settings.root()));
        if (!typed.phone().isBlank()) accounts.masked(typed.phone());
        return read;
    }

    /** Each particular beside itself, for a form. */
    List<Difference> standing(ReadCorrection.Current current) {
        return List.of(Particular.values()).stream()
                .map(what -> shown(new Difference(what, current.of(what), current.of(what))))
                .toList();
    }

    /** A telephone number is shown masked, a division by its name. */
    Difference shown(Difference one) {
        return switch (one.what()) {
            case PHONE -> new Difference(one.what(), one.before(), masked(one.after()));
            case HUKOU_PLACE -> new Difference(one.what(), places.of(one.before()), places.of(one.after()));
            case NAME, CITIZEN_NUMBER, ADDRESS_LINE -> one;
        };
    }

    void apply(Correction correction, ReadCorrection.Current current, Actor officer, LocalDate today) {
        correction.mustFit(current);
        var resident = current.resident();
        for (var one : correction.differences()) {
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
        if (!resident.equals(current.resident())) {
            if (!residents.correct(resident)) throw taken();
            lookalikes.note(resident, today);
        }
        events.publishEvent(new ParticularsCorrected(
                resident.id(), officer, correction.id().toString(), correction.corrected(), today));
        events.publishEvent(new NoticeDue(resident.id(), "notice.particulars_corrected", List.of(today)));
    }

    private String masked(String phone) {
        return phone.isEmpty() || phone.contains("*") ? phone : accounts.masked(phone);
    }

    private static FieldErrors taken() {
        return new FieldErrors(List.of(
                new FieldErrors.FieldError("citizenNumber", "registration.error.citizenNumber.taken_by_another")));
    }
}
