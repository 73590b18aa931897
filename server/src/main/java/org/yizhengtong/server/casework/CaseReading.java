package org.yizhengtong.server.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.server.casework.domain.Askings;
import org.yizhengtong.server.casework.domain.Case;
import org.yizhengtong.server.casework.domain.CaseFacts;
import org.yizhengtong.server.casework.domain.Deadline;
import org.yizhengtong.server.casework.domain.Filing;
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
    private final Askings corrections;
    private final AskingReading asking;
    private final LongerTime longer;
    private final LawDesk law;
    private final Clock clock;

    CaseReading(
            CaseFacts facts,
            Steps steps,
            Papers papers,
            Askings corrections,
            AskingReading asking,
            LongerTime longer,
            LawDesk law,
            Clock clock) {
        this.facts = facts;
        this.steps = steps;
        this.papers = papers;
        this.corrections = corrections;
        this.asking = asking;
        this.longer = longer;
        this.law = law;
        this.clock = clock;
    }

    CaseView view(Case found) {
        var filing = found.filing();
        var said = facts.of(filing.number());
        var sent = papers.of(filing.number());
        var told = steps.of(filing.number());
        var asked = open(found) && asked(told) ? corrections.newest(filing.number()) : List.<AskedItem>of();
        var today = LocalDate.now(clock);
        var time = found instanceof Case.UnderReview review ? review.time() : null;
        return new CaseView(
                filing.number(),
                filing.applicant(),
                filing.applicantName(),
                filing.locality(),
                filing.office(),
                state(found),
                filing.acceptedOn(),
                time == null ? null : officeTime(time, today),
                found.missedBy(today),
                found instanceof Case.AwaitingCorrection waiting ? waiting.reason() : null,
                asking.points(asked),
                found instanceof Case.UnderReview ? asking(filing, asked, said, sent) : Asking.NOTHING,
                decision(found),
                found instanceof Case.NotAccepted other ? other.ground() : null,
                told,
                said,
                sent,
                filing.proxy());
    }

    private static boolean open(Case found) {
        return found instanceof Case.UnderReview || found instanceof Case.AwaitingCorrection;
    }

    private static boolean asked(List<CaseStep> steps) {
        return steps.stream().anyMatch(step -> step.kind().equals("correction_asked"));
    }

    Facts facts(CaseNumber number) {
        return KnownFacts.of(facts.of(number), law.vocabulary());
    }

    private OfficeTime officeTime(Deadline time, LocalDate today) {
        return new OfficeTime(
                time.due(),
                time.unit().between(today, time.due(), law.calendar()),
                time.unit(),
                !law.calendar().isKnown(time.due()),
                time.longer(),
                longer.of(time).map(Deadline::due).orElse(null));
    }

    private Asking asking(Filing filing, List<AskedItem> asked, List<CaseFact> said, List<PaperSummary> sent) {
        return asking.of(
                filing,
                asked,
                said.stream().map(CaseFact::fact).toList(),
                sent.stream().map(PaperSummary::kind).toList());
    }

    static CaseState state(Case found) {
        return switch (found) {
            case Case.UnderReview review -> CaseState.UNDER_REVIEW;
            case Case.AwaitingCorrection waiting -> CaseState.AWAITING_CORRECTION;
            case Case.Refused refused -> CaseState.REFUSED;
            case Case.Approved approved -> CaseState.APPROVED;
            case Case.NotAccepted other -> CaseState.NOT_ACCEPTED;
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
