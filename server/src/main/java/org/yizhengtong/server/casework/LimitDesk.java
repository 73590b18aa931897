package org.yizhengtong.server.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.casework.domain.Case;
import org.yizhengtong.server.casework.domain.MissedLimits;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.Reason;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.law.LawDesk;

/** Holds a station to its time limits (办理时限): made longer once, shown to its head, written down when missed. */
@Service
public class LimitDesk {
    /** Written down in one go. */
    private static final int AT_ONCE = 500;

    private final CaseActs acts;
    private final MissedLimits missed;
    private final LongerTime longer;
    private final ReviewDesk review;
    private final OfficeDesk offices;
    private final LawDesk law;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LimitDesk(
            CaseActs acts,
            MissedLimits missed,
            LongerTime longer,
            ReviewDesk review,
            OfficeDesk offices,
            LawDesk law,
            ApplicationEventPublisher events,
            Clock clock) {
        this.acts = acts;
        this.missed = missed;
        this.longer = longer;
        this.review = review;
        this.offices = offices;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes the time longer (延长), once; the applicant is told the new last day and why.
     *
     * @throws NoLongerTime where the law names no longest limit, the time was made longer before, or its last day has passed
     */
    @Transactional
    public void extend(CaseNumber number, String typed, RequestId request, Actor officer) {
        var reason = Reason.given(typed);
        var standing = acts.take(number, officer);
        if (acts.repeated(number, "extended", request)) return;
        var open = standing.toBeDecided();
        if (open.time() == null) throw new NoLongerTime(number);
        var later = longer.of(open.time()).orElseThrow(() -> new NoLongerTime(number));
        var filing = open.filing();
        acts.save(
                new Case.UnderReview(filing, later),
                "extended",
                reason,
                request,
                officer,
                new TimeExtended(filing.applicant(), number, officer));
        acts.tell(filing, "notice.extended", later.due(), reason);
    }

    /**
     * What the head of a station answers for: open cases close to their last day or past it.
     *
     * @throws NotYours for anybody but the head
     */
    @Transactional(readOnly = true)
    public QueuePage close(Actor head, int page) {
        return review.queue(heading(head), QueueFilter.DUE_SOON, page);
    }

    /** How many limits were missed, month by month, the newest first. */
    @Transactional(readOnly = true)
    public List<MissedMonth> months(Actor head) {
        return missed.months(heading(head).atOffice(), LocalDate.now(clock));
    }

    /** The cases behind one month's figure. */
    @Transactional(readOnly = true)
    public List<MissedRow> missedIn(YearMonth month, Actor head) {
        return missed.of(heading(head).atOffice(), month, LocalDate.now(clock));
    }

    /** Writes each missed limit down and tells who waits, once a case; what the pages say does not wait for it. */
    @Transactional
    public int writeDownMissed() {
        var today = LocalDate.now(clock);
        var written = 0;
        for (var late : missed.untold(today, AT_ONCE)) {
            var filing = late.filing();
            if (!missed.told(filing.number(), today)) continue;
            events.publishEvent(
                    new TimeLimitMissed(filing.applicant(), filing.number(), Actor.service(filing.office())));
            if (late instanceof Case.UnderReview || late instanceof Case.AwaitingCorrection) tell(late, today);
            written++;
        }
        return written;
    }

    /** Whoever still waits hears it; where there is an answer, its letter says that it was late. */
    private void tell(Case late, LocalDate today) {
        var filing = late.filing();
        var station = offices.office(filing.office());
        var objection = law.timeLimit("objection");
        var told = new ArrayList<Object>(
                List.of(filing.number().value(), late.missedBy(today), new Text(station.nameZh(), station.nameEn())));
        objection.ifPresent(limit -> told.add(limit.cite().line()));
        acts.tell(filing, objection.isPresent() ? "notice.late_object" : "notice.late", told.toArray());
    }

    private static Actor heading(Actor head) {
        if (!head.head()) throw new NotYours("/queue/limits");
        return head;
    }
}
