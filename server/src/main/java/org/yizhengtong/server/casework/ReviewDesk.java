package org.yizhengtong.server.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.server.casework.domain.CaseFacts;
import org.yizhengtong.server.casework.domain.Cases;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.Reason;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.law.LawDesk;

/** A station's review (审核): its queue, and what its officers decide. The software finds; they decide. */
@Service
public class ReviewDesk {
    /** An original that the pack does not name. */
    public static final String OTHER_PAPER = "other";

    private static final Set<Answer> FAVOURABLE = Set.of(Answer.YES, Answer.EXEMPT);

    private final Cases cases;
    private final CaseFacts facts;
    private final CaseActs acts;
    private final CardDue cardDue;
    private final LawDesk law;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewDesk(
            Cases cases,
            CaseFacts facts,
            CaseActs acts,
            CardDue cardDue,
            LawDesk law,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.facts = facts;
        this.acts = acts;
        this.cardDue = cardDue;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /** One look at the officer's station: the nearest due day first. */
    @Transactional(readOnly = true)
    public QueuePage queue(Actor officer, QueueFilter filter, int page) {
        var found = cases.queue(officer.atOffice(), filter, page, LocalDate.now(clock), soon());
        return new QueuePage(
                found.rows().stream().map(row -> row.with(counted(row.time()))).toList(), found.number(), found.more());
    }

    @Transactional(readOnly = true)
    public Map<QueueFilter, Integer> counts(Actor officer) {
        return cases.counts(officer.atOffice(), soon());
    }

    /**
     * Marks a fact as seen on a paper; seeing it again changes only on which.
     *
     * @param paper as the pack names it, or {@link #OTHER_PAPER}
     * @throws NotFound for a fact the case does not hold, or a paper nobody knows
     */
    @Transactional
    public void see(CaseNumber number, String fact, String paper, Actor officer) {
        var review = acts.take(number, officer).toBeDecided();
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
        var standing = acts.take(number, officer);
        if (standing.refusedBy(request)) return;
        var review = standing.toBeDecided();
        var filing = review.filing();
        var refused = review.refuse(acts.decision(acts.found(filing), reason, request, officer));
        acts.save(refused, "refused", reason, request, officer, new CaseRefused(filing.applicant(), number, officer));
        acts.tell(filing, "notice.refused", number.value());
    }

    /**
     * Approves (批准). An officer may decide against the finding, and then says why.
     *
     * @throws AlreadyDecided when a colleague was faster
     */
    @Transactional
    public Approval approve(CaseNumber number, String typed, RequestId request, Actor officer) {
        var standing = acts.take(number, officer);
        if (standing.approvedBy(request)) return new Approval(standing.filing().applicant(), null, null, true);
        var review = standing.toBeDecided();
        var filing = review.filing();
        var found = acts.found(filing);
        var favourable = FAVOURABLE.contains(found.finding().permit().answer());
        var reason = favourable ? Reason.optional(typed) : Reason.given(typed);
        var approved = review.approve(acts.decision(found, reason, request, officer));
        acts.save(
                approved, "approved", reason, request, officer, new CaseApproved(filing.applicant(), number, officer));
        acts.tell(filing, "notice.approved", number.value());
        return new Approval(filing.applicant(), found.finding().term().years(), cardDue.of(review), false);
    }

    private QueueRow.@Nullable Time counted(QueueRow.@Nullable Time time) {
        return time == null ? null : time.left(time.unit().between(LocalDate.now(clock), time.due(), law.calendar()));
    }

    /** The last day that counts as soon: two working days from today. */
    private LocalDate soon() {
        return law.calendar().due(LocalDate.now(clock), 2);
    }
}
