package org.yizhengtong.server.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.casework.domain.Case;
import org.yizhengtong.server.casework.domain.Cases;
import org.yizhengtong.server.casework.domain.Steps;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;

/** Ends cases without a decision. */
@Service
@Transactional
public class ClosingDesk {
    private final Cases cases;
    private final Steps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingDesk(Cases cases, Steps steps, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The applicant takes an application back (撤回). They may apply again whenever they like.
     *
     * @throws AlreadyDecided when an officer was faster
     */
    public void withdraw(CaseNumber number, RequestId request, Actor applicant) {
        var standing = cases.take(number).orElseThrow(NotFound::new);
        standing.filing().sentBy(applicant, LocalDate.now(clock));
        if (standing instanceof Case.Closed) return;
        close(standing, true, "", request, applicant);
    }

    /**
     * The open case of somebody who died or moved away comes to its end (终止).
     *
     * @param reason in words
     */
    public void end(ResidentId applicant, String reason, Actor by) {
        cases.openOf(applicant)
                .flatMap(cases::take)
                .ifPresent(open -> close(open, false, reason, RequestId.fresh(), by));
    }

    /** The newest application of somebody, where it came to its end without a decision on that day. */
    @Transactional(readOnly = true)
    public Optional<CaseNumber> endedOn(ResidentId applicant, LocalDate day) {
        return cases.newestOf(applicant)
                .filter(number -> cases.find(number)
                        .filter(newest -> newest instanceof Case.Closed closed
                                && !closed.withdrawn()
                                && closed.on().equals(day))
                        .isPresent());
    }

    private void close(Case open, boolean withdrawn, String reason, RequestId request, Actor by) {
        if (open instanceof Case.Decided decided) decided.toBeDecided();
        var filing = open.filing();
        var today = LocalDate.now(clock);
        cases.save(new Case.Closed(filing, today, withdrawn, reason, open.missedBy(today)));
        var badge = withdrawn ? "" : by.name();
        steps.add(filing, new CaseStep(clock.instant(), withdrawn ? "withdrawn" : "ended", badge, reason), request);
        events.publishEvent(new CaseEnded(filing.applicant(), filing.number(), withdrawn, by));
    }
}
