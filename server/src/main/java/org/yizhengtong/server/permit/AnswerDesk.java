package org.yizhengtong.server.permit;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NoticeDue;
import org.yizhengtong.server.kernel.Reason;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.domain.PermitRequests;
import org.yizhengtong.server.permit.domain.PermitSteps;

/** Answers what holders have asked. */
@Service
@Transactional
public class AnswerDesk {
    private final PermitRequests requests;
    private final PermitSteps steps;
    private final PermitActs acts;
    private final RequestDesk asking;
    private final EndorsementDesk endorsements;
    private final LossDesk losses;
    private final CancellationDesk cancellations;
    private final ApplicationEventPublisher events;

    AnswerDesk(
            PermitRequests requests,
            PermitSteps steps,
            PermitActs acts,
            RequestDesk asking,
            EndorsementDesk endorsements,
            LossDesk losses,
            CancellationDesk cancellations,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.steps = steps;
        this.acts = acts;
        this.asking = asking;
        this.endorsements = endorsements;
        this.losses = losses;
        this.cancellations = cancellations;
        this.events = events;
    }

    /**
     * Does what was asked.
     *
     * @param typed the reasons for upholding an objection; nothing else needs any
     * @throws AnsweredAlready when a colleague was faster
     */
    public void grant(UUID id, String typed, RequestId request, Actor officer) {
        var asked = requests.find(id).orElseThrow(NotFound::new);
        var number = asked.permit();
        acts.inHand(number, officer);
        if (steps.has(number, request)) return;
        requests.find(id).orElseThrow().mustBeOpen();
        switch (asked.kind()) {
            case ENDORSEMENT -> endorsements.endorse(number, request, officer);
            case REPLACEMENT -> losses.replace(number, request, officer);
            case EXCHANGE -> losses.exchange(number, asked.words(), request, officer);
            case CANCELLATION -> {
                var words = asked.words().isEmpty() ? "本人申请" : asked.words();
                cancellations.cancel(number, CancellationGround.OWN_WISH, words, request, officer);
            }
            case OBJECTION -> cancellations.restore(number, typed, request, officer);
        }
    }

    /**
     * Refuses, with a reason the holder is told.
     *
     * @throws AnsweredAlready when a colleague was faster
     * @throws OthersDecide about an objection to the officer's own decision
     */
    public void refuse(UUID id, String typed, Actor officer) {
        var reason = Reason.given(typed);
        var asked = requests.find(id).orElseThrow(NotFound::new);
        var permit = acts.inHand(asked.permit(), officer);
        if (asked.kind() == PermitRequest.Kind.OBJECTION) cancellations.othersDecide(asked.permit(), officer);
        asking.end(permit, asked, PermitRequest.State.REFUSED, reason, officer);
        var told = List.<Object>of(asked.permit().printed(), reason);
        events.publishEvent(new NoticeDue(
                permit.holder(), "notice.request_refused." + asked.kind().code(), told));
    }
}
