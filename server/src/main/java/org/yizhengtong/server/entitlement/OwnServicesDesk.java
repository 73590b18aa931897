package org.yizhengtong.server.entitlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.policy.TimeLimit;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.entitlement.domain.Treatments;
import org.yizhengtong.server.entitlement.domain.Verification;
import org.yizhengtong.server.entitlement.domain.Verifications;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.JoinedEntries;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.Reason;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.law.LawDesk;

/** What desks gave a holder or refused them, and where the holder objects to a refusal (提出异议). */
@Service
@Transactional
public class OwnServicesDesk {
    private static final int MOST_LISTED = 50;

    private final Verifications verifications;
    private final Treatments treatments;
    private final OfficeDesk offices;
    private final JoinedEntries joined;
    private final LawDesk law;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnServicesDesk(
            Verifications verifications,
            Treatments treatments,
            OfficeDesk offices,
            JoinedEntries joined,
            LawDesk law,
            ApplicationEventPublisher events,
            Clock clock) {
        this.verifications = verifications;
        this.treatments = treatments;
        this.offices = offices;
        this.joined = joined;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /** One of them, with the desk that did it. */
    public record Own(VerificationView asked, Office office) {}

    /**
     * A refusal to object to.
     *
     * @param limit by when a decision can be taken to reconsideration (行政复议), where the law says
     * @param until the last day of that
     */
    public record Draft(Own own, Optional<TimeLimit> limit, Optional<LocalDate> until) {}

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Own> of(Actor holder) {
        return treatments.of(entries(holder), MOST_LISTED).stream()
                .map(one -> own(one.verification(), one.treatment()))
                .toList();
    }

    /**
     * What is known of a refusal, to object to.
     *
     * @throws NotFound unless it is the holder's own and a refusal
     */
    @Transactional(readOnly = true)
    public Draft draft(UUID id, Actor holder) {
        var asked = verifications.find(id).orElseThrow(NotFound::new);
        var refused = refusal(asked, holder);
        var limit = law.timeLimit("objection");
        return new Draft(own(asked, refused), limit, limit.map(one -> one.due(refused.toldOn(), law.calendar())));
    }

    /**
     * Objects, in the holder's own words; it waits for the desk that refused. Sent again, it changes nothing.
     *
     * @throws FieldErrors without words
     * @throws NotFound unless it is the holder's own and a refusal
     */
    public void object(UUID id, String typedWords, Actor holder) {
        var asked = verifications.take(id).orElseThrow(NotFound::new);
        var refused = refusal(asked, holder);
        var words = Reason.given(typedWords);
        if (!refused.mayObject()) return;
        treatments.keep(asked, refused.objectedTo(words, LocalDate.now(clock)));
        events.publishEvent(new ServiceStep(asked.about(), holder, id.toString(), ServiceStep.Step.OBJECTED));
    }

    private Treatment refusal(Verification asked, Actor holder) {
        if (!entries(holder).contains(asked.about())) throw new NotFound();
        return treatments
                .find(asked.id())
                .filter(one -> one.outcome().refused())
                .orElseThrow(NotFound::new);
    }

    private Own own(Verification asked, Treatment treatment) {
        return new Own(VerificationView.of(asked, treatment, law.services()), offices.office(asked.office()));
    }

    private List<ResidentId> entries(Actor holder) {
        var own = holder.resident();
        return Stream.concat(Stream.of(own), joined.of(own).stream()).toList();
    }
}
