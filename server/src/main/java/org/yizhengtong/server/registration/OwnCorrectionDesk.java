package org.yizhengtong.server.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.registration.domain.Correction;
import org.yizhengtong.server.registration.domain.Corrections;

/** Residents say what is written wrongly of them (本人提出更正), one thing at a time; an officer sees the paper and decides. */
@Service
@Transactional
public class OwnCorrectionDesk {
    private final Corrections corrections;
    private final CorrectionBook book;
    private final OfficeDesk offices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnCorrectionDesk(
            Corrections corrections,
            CorrectionBook book,
            OfficeDesk offices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.corrections = corrections;
        this.book = book;
        this.offices = offices;
        this.events = events;
        this.clock = clock;
    }

    /** What stands in the register of the resident, each particular with itself, for the form. */
    @Transactional(readOnly = true)
    public List<Difference> standing(Actor resident) {
        return book.standing(book.current(resident.resident()));
    }

    /** What they asked for, and what their station corrected, the newest first. */
    @Transactional(readOnly = true)
    public List<OwnCorrection> of(Actor resident) {
        return corrections.of(resident.resident()).stream().map(this::own).toList();
    }

    /**
     * Asks for a correction; it waits for the station that answers for the resident's home. The same request asks once.
     *
     * @throws FieldErrors with all that has to be mended
     * @throws CorrectionOpen while another one waits
     */
    public void ask(Actor resident, CorrectionForm typed, RequestId request) {
        var id = resident.resident();
        var current = book.take(id);
        if (corrections.proposed(id, request).isPresent()) return;
        var read = book.read(typed, false, current);
        if (corrections.waiting(id).isPresent()) throw new CorrectionOpen();
        var station = offices.stationFor(current.home().home().place()).id();
        var asked = Correction.ask(id, request, read, station, resident, LocalDate.now(clock));
        corrections.add(asked);
        publish(resident, asked.id(), OwnCorrectionStep.Step.ASKED);
    }

    /** Takes back what no officer has taken over yet. Asked again, it changes nothing. */
    public void takeBack(Actor resident, UUID number) {
        var id = resident.resident();
        book.take(id);
        var asked = corrections.find(id, number).orElseThrow(NotFound::new);
        if (asked.isTakenBack()) return;
        corrections.save(asked.takeBack(resident, LocalDate.now(clock)));
        publish(resident, number, OwnCorrectionStep.Step.TAKEN_BACK);
    }

    private void publish(Actor resident, UUID number, OwnCorrectionStep.Step step) {
        events.publishEvent(new OwnCorrectionStep(resident.resident(), resident, number.toString(), step));
    }

    private OwnCorrection own(Correction one) {
        var answered = one.answered();
        return new OwnCorrection(
                one.id(),
                one.isTakenBack() ? "taken_back" : one.state().code(),
                one.differences().stream().map(book::shown).toList(),
                one.askedOn(),
                answered == null ? null : answered.on(),
                one.words(),
                offices.office(one.office()));
    }
}
