package org.yizhengtong.server.entitlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.server.client.ClientDesk;
import org.yizhengtong.server.entitlement.domain.Treatments;
import org.yizhengtong.server.entitlement.domain.Verification;
import org.yizhengtong.server.entitlement.domain.Verifications;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.NoticeDue;
import org.yizhengtong.server.kernel.Reason;
import org.yizhengtong.server.law.LawDesk;

/** Where a desk says what it did after it had its answer (办理结果), and answers who objects to a refusal. */
@Service
@Transactional
public class OutcomeDesk {
    private static final int MOST_LISTED = 50;

    private final Verifications verifications;
    private final Treatments treatments;
    private final Questions questions;
    private final ClientDesk clients;
    private final LawDesk law;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OutcomeDesk(
            Verifications verifications,
            Treatments treatments,
            Questions questions,
            ClientDesk clients,
            LawDesk law,
            ApplicationEventPublisher events,
            Clock clock) {
        this.verifications = verifications;
        this.treatments = treatments;
        this.questions = questions;
        this.clients = clients;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says that the service was given or refused; what is said last counts, and the same said again changes nothing. The
     * holder is told of a refusal.
     *
     * @param id the desk's own question
     * @param typedWords the reason in its own words, where it chose {@link ServiceOutcome#OTHER}
     * @throws FieldErrors without a reason, or where the holder is said not to be entitled and the answer was yes
     */
    public void tell(UUID id, String typedOutcome, String typedWords, Actor desk) {
        var asked = take(id, desk);
        var outcome = ServiceOutcome.of(typedOutcome).orElseThrow(() -> wrong("problem.outcome_missing"));
        if (outcome == ServiceOutcome.NOT_ENTITLED && asked.answer() == Answer.YES)
            throw wrong("problem.outcome_entitled");
        var words = outcome == ServiceOutcome.OTHER ? Reason.given(typedWords) : "";
        var before = treatments.find(id);
        if (before.filter(one -> one.says(outcome, words)).isPresent()) return;
        var told = Treatment.told(outcome, words, LocalDate.now(clock));
        treatments.keep(asked, before.map(told::insteadOf).orElse(told));
        publish(asked, desk, outcome.refused() ? ServiceStep.Step.REFUSED : ServiceStep.Step.GIVEN);
        if (outcome.refused()) notice(asked, "notice.service_refused", asked.on());
        else if (before.filter(Treatment::objectionOpen).isPresent()) notice(asked, "notice.service_given", asked.on());
    }

    /** Stands by a refusal somebody objects to, in words they are told. Said again, it changes nothing. */
    public void uphold(UUID id, String typedWords, Actor desk) {
        var asked = take(id, desk);
        var refused = treatments.find(id).orElseThrow(NotFound::new);
        var words = Reason.given(typedWords);
        if (words.equals(refused.answer())) return;
        if (!refused.objectionOpen()) throw new ObjectionAnswered();
        treatments.keep(asked, refused.upheld(words, LocalDate.now(clock)));
        publish(asked, desk, ServiceStep.Step.UPHELD);
        notice(asked, "notice.refusal_upheld", asked.on());
    }

    /** Which objections wait for this desk, the earliest first; a program sees those to what it may ask about. */
    @Transactional(readOnly = true)
    public List<VerificationView> objections(Actor desk) {
        var waiting = clients.boundsOf(desk)
                .map(one -> treatments.objectionsAt(desk.atOffice(), one.services(), one.purposes(), MOST_LISTED))
                .orElseGet(() -> treatments.objectionsAt(desk.atOffice(), MOST_LISTED));
        return waiting.stream()
                .map(one -> VerificationView.of(one.verification(), one.treatment(), law.services()))
                .toList();
    }

    /** @throws NotYours for any office but the one that asked */
    private Verification take(UUID id, Actor desk) {
        return questions.open(verifications.take(id).orElseThrow(NotFound::new), desk);
    }

    private void publish(Verification asked, Actor by, ServiceStep.Step step) {
        events.publishEvent(new ServiceStep(asked.about(), by, asked.id().toString(), step));
    }

    private void notice(Verification asked, String key, LocalDate day) {
        events.publishEvent(new NoticeDue(asked.about(), key, List.of(day)));
    }

    private static FieldErrors wrong(String key) {
        return new FieldErrors(List.of(new FieldError("outcome", key)));
    }
}
