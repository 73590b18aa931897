package org.yizhengtong.server.temporary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.audit.AuditDesk;
import org.yizhengtong.server.audit.PastEvent;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.registration.CarryOverDesk;
import org.yizhengtong.server.temporary.domain.Batches;
import org.yizhengtong.server.temporary.domain.CheckedLine;
import org.yizhengtong.server.temporary.domain.OldPermits;
import org.yizhengtong.server.temporary.domain.Tasks;

/** Books some rows of a file in one transaction: the people, their permits, the refusals, the journal and how far it is. */
@Service
class BookingDesk {
    private final Batches batches;
    private final Tasks tasks;
    private final OldPermits permits;
    private final CarryOverDesk register;
    private final AuditDesk audit;
    private final Clock clock;

    BookingDesk(
            Batches batches, Tasks tasks, OldPermits permits, CarryOverDesk register, AuditDesk audit, Clock clock) {
        this.batches = batches;
        this.tasks = tasks;
        this.permits = permits;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Books rows that follow the last one booked.
     *
     * @throws AnotherHand when others have been booked meanwhile
     */
    @Transactional
    void book(UUID id, long after, List<CheckedLine> lines, Actor by) {
        var batch = batches.take(id).orElseThrow(NotFound::new);
        if (batch.doneTo() != after || batch.state() == ImportState.UNDONE) throw new AnotherHand();
        var check = RegisterCheck.of(lines, register, permits, id, batch.startedOn());
        register.enter(check.people, batch.startedOn());
        permits.addAll(check.permits);
        batches.refuse(id, check.refused);
        var now = clock.instant();
        audit.load(check.permits.stream()
                .map(kept -> new PastEvent(
                        new TemporaryPermitCarriedOver(
                                kept.holder(), by, kept.permit().number()),
                        now))
                .toList());
        var last = lines.getLast().line().row();
        batches.advance(id, last, check.tally());
        tasks.reached(id, last, now);
    }

    /** What booking these rows would do; nothing is written. */
    @Transactional(readOnly = true)
    RegisterCheck rehearse(List<CheckedLine> lines, LocalDate day) {
        return RegisterCheck.of(lines, register, permits, new UUID(0, 0), day);
    }

    /** All rows are behind it: those it entered are compared with everybody, and the file itself is needed no more. */
    @Transactional
    ImportBatch finish(UUID id) {
        var batch = batches.take(id).orElseThrow(NotFound::new);
        if (batch.tally().entered() > 0) register.compare(batch.startedOn());
        batches.become(id, ImportState.DONE, LocalDate.now(clock));
        batches.dropUpload(id);
        return batches.find(id).orElseThrow(NotFound::new);
    }
}
