package org.yizhengtong.server.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.casework.domain.Case;
import org.yizhengtong.server.casework.domain.Cases;
import org.yizhengtong.server.casework.domain.Decision;
import org.yizhengtong.server.casework.domain.Filing;
import org.yizhengtong.server.casework.domain.Steps;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NoticeDue;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.law.Grounds;
import org.yizhengtong.server.law.LawDesk;

/** What every step of an officer leaves behind: the case as it stands now, a step, an event, and word to the applicant. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseActs {
    private final Cases cases;
    private final Steps steps;
    private final CaseReading reading;
    private final LawDesk law;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseActs(
            Cases cases, Steps steps, CaseReading reading, LawDesk law, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.reading = reading;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /** The case, kept from other hands; only for an officer of the station that holds it. */
    Case take(CaseNumber number, Actor officer) {
        var standing = cases.take(number).orElseThrow(NotFound::new);
        standing.filing().actedOnBy(officer);
        return standing;
    }

    boolean repeated(CaseNumber number, String step, RequestId request) {
        return steps.has(number, step, request);
    }

    /** What the law finds for the case: the very finding that the decision points at. */
    Grounds found(Filing filing) {
        return law.keep(filing.applicant(), reading.facts(filing.number()));
    }

    Decision decision(Grounds found, String reason, RequestId request, Actor officer) {
        return Decision.of(officer, LocalDate.now(clock), reason, found.id(), request);
    }

    void save(Case changed, String step, String words, RequestId request, Actor officer, DomainEvent event) {
        cases.save(changed);
        steps.add(changed.filing(), new CaseStep(clock.instant(), step, officer.name(), words), request);
        events.publishEvent(event);
    }

    void tell(Filing filing, String key, Object... arguments) {
        events.publishEvent(new NoticeDue(filing.applicant(), key, List.of(arguments)));
    }
}
