package org.yizhengtong.server.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.server.casework.domain.Case;
import org.yizhengtong.server.casework.domain.CaseFacts;
import org.yizhengtong.server.casework.domain.Cases;
import org.yizhengtong.server.casework.domain.Decision;
import org.yizhengtong.server.casework.domain.Filing;
import org.yizhengtong.server.casework.domain.Steps;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NoticeDue;
import org.yizhengtong.server.kernel.Reason;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.law.Grounds;
import org.yizhengtong.server.law.LawDesk;

/** A station's review (审核): its queue, and what its officers decide. The software finds; they decide. */
@Service
public class ReviewDesk {
    /** An original that the pack does not name. */
    public static final String OTHER_PAPER = "other";

    private static final Set<Answer> FAVOURABLE = Set.of(Answer.YES, Answer.EXEMPT);

    private final Cases cases;
    private final CaseFacts facts;
    private final Steps steps;
    private final CaseReading reading;
    private final LawDesk law;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewDesk(
            Cases cases,
            CaseFacts facts,
            Steps steps,
            CaseReading reading,
            LawDesk law,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.facts = facts;
        this.steps = steps;
        this.reading = reading;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /** One look at the officer's station: the nearest due day first. */
    @Transactional(readOnly = true)
    public QueuePage queue(Actor officer, QueueFilter filter, int page) {
        return cases.queue(officer.atOffice(), filter, page, LocalDate.now(clock), soon());
    }

    @Transactional(readOnly = true)
    public Map<QueueFilter, Integer> counts(Actor officer) {
        return cases.counts(officer.atOffice(), soon());
    }

    /** Asks the applicant for what is missing (补正); the office's time stands still meanwhile. */
    @Transactional
    public void askForCorrection(CaseNumber number, String typed, RequestId request, Actor officer) {
        var reason = Reason.given(typed);
        var standing = take(number, officer);
        if (steps.has(number, "correction_asked", request)) return;
        var review = standing.toBeDecided();
        var today = LocalDate.now(clock);
        cases.save(review.askForCorrection(reason, today, law.calendar()));
        step(review.filing(), "correction_asked", officer, reason, request);
        events.publishEvent(new CorrectionAsked(review.filing().applicant(), number, officer));
        notice(review.filing(), "notice.correction_asked", reason);
    }

    /**
     * Marks a fact as seen on a paper; seeing it again changes only on which.
     *
     * @param paper as the pack names it, or {@link #OTHER_PAPER}
     * @throws NotFound for a fact the case does not hold, or a paper nobody knows
     */
    @Transactional
    public void see(CaseNumber number, String fact, String paper, Actor officer) {
        var review = take(number, officer).toBeDecided();
        var named = law.papers("application").stream().anyMatch(one -> one.id().equals(paper));
        if (!named && !paper.equals(OTHER_PAPER)) throw new NotFound();
        var seen = new CaseFact(fact, "", Origin.SEEN, paper, officer.name(), LocalDate.now(clock));
        if (!facts.see(number, seen)) throw new NotFound();
        events.publishEvent(new FactSeen(review.filing().applicant(), number, officer));
    }

    /** Refuses (不予办理), with a reason in the officer's words beside the rules the finding cites. */
    @Transactional
    public void refuse(CaseNumber number, String typed, RequestId request, Actor officer) {
        var reason = Reason.given(typed);
        var standing = take(number, officer);
        if (standing.refusedBy(request)) return;
        var review = standing.toBeDecided();
        cases.save(review.refuse(decision(found(review), reason, request, officer)));
        step(review.filing(), "refused", officer, reason, request);
        events.publishEvent(new CaseRefused(review.filing().applicant(), number, officer));
        notice(review.filing(), "notice.refused", number.value());
    }

    /**
     * Approves (批准). An officer may decide against the finding, and then says why.
     *
     * @throws AlreadyDecided when a colleague was faster
     */
    @Transactional
    public Approval approve(CaseNumber number, String typed, RequestId request, Actor officer) {
        var standing = take(number, officer);
        if (standing.approvedBy(request)) return new Approval(standing.filing().applicant(), null, true);
        var review = standing.toBeDecided();
        var found = found(review);
        var favourable = FAVOURABLE.contains(found.finding().permit().answer());
        var reason = favourable ? Reason.optional(typed) : Reason.given(typed);
        cases.save(review.approve(decision(found, reason, request, officer)));
        step(review.filing(), "approved", officer, reason, request);
        events.publishEvent(new CaseApproved(review.filing().applicant(), number, officer));
        notice(review.filing(), "notice.approved", number.value());
        return new Approval(review.filing().applicant(), found.finding().term().years(), false);
    }

    private Case take(CaseNumber number, Actor officer) {
        var standing = cases.take(number).orElseThrow(NotFound::new);
        standing.filing().actedOnBy(officer);
        return standing;
    }

    /** What the law finds for the case: the very finding that the decision points at. */
    private Grounds found(Case.UnderReview review) {
        return law.keep(
                review.filing().applicant(), reading.facts(review.filing().number()));
    }

    private Decision decision(Grounds found, String reason, RequestId request, Actor officer) {
        return Decision.of(officer, LocalDate.now(clock), reason, found.id(), request);
    }

    private void step(Filing filing, String kind, Actor officer, String words, RequestId request) {
        steps.add(filing, new CaseStep(clock.instant(), kind, officer.name(), words), request);
    }

    private void notice(Filing filing, String key, String argument) {
        events.publishEvent(new NoticeDue(filing.applicant(), key, List.of(argument)));
    }

    /** The last day that counts as soon: two working days from today. */
    private LocalDate soon() {
        return law.calendar().due(LocalDate.now(clock), 2);
    }
}
