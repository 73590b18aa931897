package org.yizhengtong.server.casework;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.casework.domain.Case;
import org.yizhengtong.server.casework.domain.Deadline;
import org.yizhengtong.server.casework.domain.Decision;
import org.yizhengtong.server.casework.domain.Filing;
import org.yizhengtong.server.casework.domain.TakenCase;
import org.yizhengtong.server.casework.domain.Takeover;
import org.yizhengtong.server.casework.domain.UploadCheck;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.law.LawDesk;

/** Takes over many cases at once, as they stand elsewhere. */
@Service
public class TakeoverDesk {
    private final Takeover takeover;
    private final LawDesk law;

    TakeoverDesk(Takeover takeover, LawDesk law) {
        this.takeover = takeover;
        this.law = law;
    }

    /**
     * Writes what the steps of each case would have written.
     *
     * @param photo the portrait handed in with every one of them
     */
    @Transactional
    public void load(List<LoadedCase> many, byte[] photo) {
        takeover.addAll(many.stream().map(this::taken).toList(), UploadCheck.photo(photo));
    }

    private TakenCase taken(LoadedCase one) {
        return new TakenCase(standing(one), one.facts(), one.steps());
    }

    private Case standing(LoadedCase one) {
        var opened = opened(one);
        if (one.askedOn() == null) return ended(opened, one);
        var waiting = opened.askForCorrection(one.reason(), one.askedOn(), law.calendar());
        if (one.resubmittedOn() == null) return waiting;
        return ended(waiting.resubmit(one.resubmittedOn(), law.calendar()), one);
    }

    private Case.UnderReview opened(LoadedCase one) {
        var filing = new Filing(
                one.number(), one.applicant(), one.applicantName(), one.locality(), one.office(), one.acceptedOn());
        var limit = law.timeLimit("issue");
        return new Case.UnderReview(
                filing,
                limit.map(found -> Deadline.of(found, one.acceptedOn(), law.calendar()))
                        .orElse(null));
    }

    private static Case ended(Case.UnderReview review, LoadedCase one) {
        return switch (one.state()) {
            case UNDER_REVIEW, AWAITING_CORRECTION -> review;
            case REFUSED -> review.refuse(decision(one));
            case APPROVED -> review.approve(decision(one));
            case NOT_ACCEPTED -> review.refuseToAccept(NotAcceptedGround.OTHER_AREA, decision(one));
            case WITHDRAWN, ENDED ->
                new Case.Closed(
                        review.filing(),
                        one.actedOn(),
                        one.state() == CaseState.WITHDRAWN,
                        one.reason(),
                        review.missedBy(one.actedOn()));
        };
    }

    private static Decision decision(LoadedCase one) {
        var officer = Objects.requireNonNull(one.officer());
        var finding = Objects.requireNonNull(one.finding());
        return Decision.of(officer, one.actedOn(), one.reason(), finding, RequestId.fresh());
    }
}
