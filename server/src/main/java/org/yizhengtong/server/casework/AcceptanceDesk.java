package org.yizhengtong.server.casework;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.casework.domain.Case;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.Reason;
import org.yizhengtong.server.kernel.RequestId;

/** Refuses to accept (不予受理) what is no case for the station, in writing and on a closed list of grounds. */
@Service
public class AcceptanceDesk {
    private final CaseActs acts;
    private final AskingReading asking;

    AcceptanceDesk(CaseActs acts, AskingReading asking) {
        this.acts = acts;
        this.asking = asking;
    }

    /**
     * Does not accept an application. The person may apply again at once.
     *
     * @throws AcceptedAlready once papers were asked for, or the day has passed by which the law counts it as accepted
     */
    @Transactional
    public void refuse(CaseNumber number, NotAcceptedGround ground, String typed, RequestId request, Actor officer) {
        var reason = Reason.given(typed);
        var standing = acts.take(number, officer);
        if (standing.notAcceptedBy(request)) return;
        var review = standing.toBeDecided();
        if (!open(review)) throw new AcceptedAlready(number);
        var filing = review.filing();
        var decision = acts.decision(acts.found(filing), reason, request, officer);
        acts.save(
                review.refuseToAccept(ground, decision),
                "not_accepted",
                reason,
                request,
                officer,
                new CaseNotAccepted(filing.applicant(), number, officer));
        acts.tell(filing, "notice.not_accepted", number.value());
    }

    private boolean open(Case.UnderReview review) {
        return asking.of(review.filing()).missingToo();
    }
}
