package org.yizhengtong.server.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NoticeDue;
import org.yizhengtong.server.kernel.Reason;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.registration.domain.Correction;
import org.yizhengtong.server.registration.domain.Corrections;
import org.yizhengtong.server.registration.domain.ReadCorrection;

/**
 * Corrects particulars (更正): one officer sees the paper, and a second agrees where the law asks it. What a resident
 * asks for at the {@link OwnCorrectionDesk} is taken over here, or declined.
 */
@Service
@Transactional
public class CorrectionDesk {
    /** Most corrections the station's list shows. */
    public static final int MOST_WAITING = 50;

    private final Corrections corrections;
    private final CorrectionBook book;
    private final StationDoor stations;
    private final LawDesk law;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectionDesk(
            Corrections corrections,
            CorrectionBook book,
            StationDoor stations,
            LawDesk law,
            ApplicationEventPublisher events,
            Clock clock) {
        this.corrections = corrections;
        this.book = book;
        this.stations = stations;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /** What stands in the register now, each particular with itself, for the form; the number open, the look noted. */
    public List<Difference> standing(ResidentId id, Actor officer) {
        var current = book.current(id);
        mayAct(current, officer);
        look(id, officer, id.toString());
        return book.standing(current);
    }

    /**
     * Which particulars need a second officer's consent: what the packs say, and where they are silent, whatever one person
     * could become another by.
     */
    public Set<Particular> byTwo() {
        var says = law.consents();
        var byTwo = EnumSet.noneOf(Particular.class);
        for (var what : Particular.values()) {
            var consent = says.get(what.code());
            if (consent == null ? what.identifies() : consent.secondOfficer()) byTwo.add(what);
        }
        return byTwo;
    }

    /**
     * Proposes a correction. What needs nobody else is done at once; the same request proposes one.
     *
     * @return how it stands now
     * @throws FieldErrors with all that has to be mended
     * @throws CorrectionOpen while another one waits
     */
    public CorrectionStands propose(ResidentId id, CorrectionForm typed, RequestId request, Actor officer) {
        var current = book.take(id);
        mayAct(current, officer);
        var before = corrections.proposed(id, request);
        if (before.isPresent()) return stands(before.get());
        var read = book.read(typed, true, current);
        if (corrections.waiting(id).isPresent()) throw new CorrectionOpen();
        var today = LocalDate.now(clock);
        var correction = Correction.propose(id, request, read, byTwo(), officer, today);
        corrections.add(correction);
        if (!correction.open()) book.apply(correction, current, officer, today);
        return stands(correction);
    }

    private static CorrectionStands stands(Correction correction) {
        return new CorrectionStands(correction.id(), correction.state().code());
    }

    /** Agrees as the second officer, and the correction is made. */
    public void consent(ResidentId id, UUID number, Actor officer) {
        var current = book.take(id);
        mayAct(current, officer);
        var correction = find(id, number);
        if (isDoneBy(correction, officer)) return;
        var today = LocalDate.now(clock);
        var agreed = correction.consent(officer, today);
        corrections.save(agreed);
        book.apply(agreed, current, officer, today);
    }

    /**
     * Makes what a resident asked for the officer's own proposal, the paper seen. What needs nobody else is done at once.
     *
     * @param typedPaper which paper was seen
     * @throws FieldErrors without it
     * @throws ParticularsChanged when the register has changed since it was asked for
     */
    public CorrectionStands takeOver(ResidentId id, UUID number, String typedPaper, Actor officer) {
        var current = book.take(id);
        mayAct(current, officer);
        var correction = find(id, number);
        if (correction.isTakenOverBy(officer)) return stands(correction);
        var paper = ReadCorrection.paper(typedPaper);
        var today = LocalDate.now(clock);
        var taken = correction.takeOver(paper, byTwo(), officer, today);
        taken.mustFit(current);
        corrections.save(taken);
        events.publishEvent(new OwnCorrectionStep(id, officer, number.toString(), OwnCorrectionStep.Step.TAKEN_OVER));
        if (!taken.open()) book.apply(taken, current, officer, today);
        return stands(taken);
    }

    /** Declines what a resident asked for, in words they are told. */
    public void decline(ResidentId id, UUID number, String typedReason, Actor officer) {
        var current = book.take(id);
        mayAct(current, officer);
        var correction = find(id, number);
        if (correction.isDeclinedBy(officer)) return;
        var words = Reason.given(typedReason);
        var today = LocalDate.now(clock);
        corrections.save(correction.decline(words, officer, today));
        events.publishEvent(new OwnCorrectionStep(id, officer, number.toString(), OwnCorrectionStep.Step.DECLINED));
        events.publishEvent(new NoticeDue(id, "notice.correction_declined", List.of(today, words)));
    }

    /** Sets a correction aside; whoever proposed it may do so too. */
    public void setAside(ResidentId id, UUID number, Actor officer) {
        var current = book.take(id);
        mayAct(current, officer);
        corrections.save(find(id, number).setAside(officer, LocalDate.now(clock)));
    }

    /** The resident's corrections, the newest first, each beside what stood there before; the look is noted. */
    public List<CorrectionSheet> of(ResidentId id, Actor officer) {
        mayAct(book.current(id), officer);
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

    private Correction find(ResidentId id, UUID number) {
        return corrections.find(id, number).orElseThrow(NotFound::new);
    }

    private CorrectionSheet sheet(Correction one, Actor officer) {
        var answered = Optional.ofNullable(one.answered());
        var here = officer.at(one.office()) && one.open();
        return new CorrectionSheet(
                one.id(),
                one.resident(),
                one.state().code(),
                one.differences().stream().map(book::shown).toList(),
                one.reason(),
                one.paper(),
                one.askedOn(),
                one.words(),
                one.proposed().name(),
                one.proposed().on(),
                answered.map(Correction.Hand::name).orElse(null),
                answered.map(Correction.Hand::on).orElse(null),
                here && !one.proposed().id().equals(officer.id()),
                here);
    }

    private static boolean isDoneBy(Correction correction, Actor officer) {
        var answered = correction.answered();
        return correction.state() == Correction.State.DONE
                && answered != null
                && answered.id().equals(officer.id());
    }

    private void mayAct(ReadCorrection.Current current, Actor officer) {
        stations.check(
                current.home().home().place(), officer, current.resident().id().toString());
    }

    private void look(ResidentId id, Actor officer, String reference) {
        events.publishEvent(new Looked(id, officer, reference, "purpose.correction", "shown.particulars", ""));
    }
}
