package org.yizhengtong.server.casework;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.casework.domain.Case;
import org.yizhengtong.server.casework.domain.Decision;
import org.yizhengtong.server.casework.domain.Filing;
import org.yizhengtong.server.casework.domain.TakenCase;
import org.yizhengtong.server.casework.domain.Takeover;
import org.yizhengtong.server.casework.domain.UploadCheck;
import org.yizhengtong.server.kernel.RequestId;

/** Takes over many cases at once, as they stand elsewhere. */
@Service
public class TakeoverDesk {
    private final Takeover takeover;

    TakeoverDesk(Takeover takeover) {
        this.takeover = takeover;
    }

    /**
     * Writes what the steps of each case would have written.
     *
     * @param photo the portrait handed in with every one of them
     */
    @Transactional
    public void load(List<LoadedCase> many, byte[] photo) {
        takeover.addAll(many.stream().map(TakeoverDesk::taken).toList(), UploadCheck.photo(photo));
    }

    private static TakenCase taken(LoadedCase one) {
        return new TakenCase(standing(one), one.facts(), one.steps());
    }

    private static Case standing(LoadedCase one) {
        var filing = new Filing(
                one.number(), one.applicant(), one.applicantName(), one.locality(), one.office(), one.acceptedOn());
        var review = new Case.UnderReview(filing, one.due());
        return switch (one.state()) {
            case UNDER_REVIEW -> review;
            case AWAITING_CORRECTION -> review.askForCorrection(one.reason(), one.actedOn(), one.workingDaysLeft());
            case REFUSED -> review.refuse(decision(one));
            case APPROVED -> review.approve(decision(one));
            case WITHDRAWN -> new Case.Closed(filing, one.actedOn(), true, one.reason());
            case ENDED -> new Case.Closed(filing, one.actedOn(), false, one.reason());
        };
    }

    private static Decision decision(LoadedCase one) {
        var officer = Objects.requireNonNull(one.officer());
        var finding = Objects.requireNonNull(one.finding());
        return Decision.of(officer, one.actedOn(), one.reason(), finding, RequestId.fresh());
    }
}
