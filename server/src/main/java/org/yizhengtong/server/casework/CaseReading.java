package org.yizhengtong.server.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.server.casework.domain.Case;
import org.yizhengtong.server.casework.domain.CaseFacts;
import org.yizhengtong.server.casework.domain.Papers;
import org.yizhengtong.server.casework.domain.Steps;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.law.LawDesk;

/** Puts a case together for reading, and its facts together for the law. */
@Component
class CaseReading {
    private final CaseFacts facts;
    private final Steps steps;
    private final Papers papers;
    private final LawDesk law;
    private final Clock clock;

    CaseReading(CaseFacts facts, Steps steps, Papers papers, LawDesk law, Clock clock) {
        this.facts = facts;
        this.steps = steps;
        this.papers = papers;
        this.law = law;
        this.clock = clock;
    }

    CaseView view(Case found) {
        var filing = found.filing();
        var due = found instanceof Case.UnderReview review ? review.due() : null;
        return new CaseView(
                filing.number(),
                filing.applicant(),
                filing.applicantName(),
                filing.locality(),
                filing.office(),
                state(found),
                filing.acceptedOn(),
                due,
                due == null ? 0 : law.calendar().between(LocalDate.now(clock), due),
                due != null && !law.calendar().isKnown(due),
                found instanceof Case.AwaitingCorrection waiting ? waiting.reason() : null,
                decision(found),
                steps.of(filing.number()),
                facts.of(filing.number()),
                papers.of(filing.number()),
                filing.proxy());
    }

    Facts facts(CaseNumber number) {
        return KnownFacts.of(facts.of(number), law.vocabulary());
    }

    static CaseState state(Case found) {
        return switch (found) {
            case Case.UnderReview review -> CaseState.UNDER_REVIEW;
            case Case.AwaitingCorrection waiting -> CaseState.AWAITING_CORRECTION;
            case Case.Refused refused -> CaseState.REFUSED;
            case Case.Approved approved -> CaseState.APPROVED;
            case Case.Closed closed -> closed.withdrawn() ? CaseState.WITHDRAWN : CaseState.ENDED;
        };
    }

    private static @Nullable DecisionView decision(Case found) {
        return found instanceof Case.Decided decided
                ? new DecisionView(
                        decided.decision().on(),
                        decided.decision().officer(),
                        decided.decision().reason(),
                        decided.decision().finding())
                : null;
    }
}
