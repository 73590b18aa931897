package org.yizhengtong.server.permit.web;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.CancellationDesk;
import org.yizhengtong.server.permit.CancellationGround;
import org.yizhengtong.server.permit.EndorsementDesk;
import org.yizhengtong.server.permit.LossDesk;
import org.yizhengtong.server.permit.PermitDesk;

/** What an officer does about a permit, done by the office's own program. */
@RestController
@RequestMapping("/api/v1/permits/{number}")
class PermitStepsApi {
    private final PermitDesk permits;
    private final EndorsementDesk endorsements;
    private final LossDesk losses;
    private final CancellationDesk cancellations;

    PermitStepsApi(PermitDesk permits, EndorsementDesk endorsements, LossDesk losses, CancellationDesk cancellations) {
        this.permits = permits;
        this.endorsements = endorsements;
        this.losses = losses;
        this.cancellations = cancellations;
    }

    @PostMapping("/endorsements")
    PermitAnswer endorse(
            @AuthenticationPrincipal Actor program,
            @PathVariable PermitNumber number,
            @RequestAttribute RequestId requestId) {
        endorsements.endorse(number, requestId, program);
        return now(number);
    }

    @PostMapping("/loss-report")
    PermitAnswer lose(
            @AuthenticationPrincipal Actor program,
            @PathVariable PermitNumber number,
            @RequestAttribute RequestId requestId) {
        losses.reportLost(number, requestId, program);
        return now(number);
    }

    /** The card is found: the report is taken back. */
    @PostMapping("/loss-report/withdrawal")
    PermitAnswer find(
            @AuthenticationPrincipal Actor program,
            @PathVariable PermitNumber number,
            @RequestAttribute RequestId requestId) {
        losses.found(number, requestId, program);
        return now(number);
    }

    @PostMapping("/replacement")
    PermitAnswer replace(
            @AuthenticationPrincipal Actor program,
            @PathVariable PermitNumber number,
            @RequestAttribute RequestId requestId) {
        losses.replace(number, requestId, program);
        return now(number);
    }

    @PostMapping("/exchange")
    PermitAnswer exchange(
            @AuthenticationPrincipal Actor program,
            @PathVariable PermitNumber number,
            @RequestAttribute RequestId requestId,
            @RequestBody Reasons why) {
        losses.exchange(number, why.reason(), requestId, program);
        return now(number);
    }

    @PostMapping("/cancellation")
    PermitAnswer cancel(
            @AuthenticationPrincipal Actor program,
            @PathVariable PermitNumber number,
            @RequestAttribute RequestId requestId,
            @RequestBody Cancelled why) {
        var ground = CancellationGround.of(why.ground())
                .orElseThrow(() -> new FieldErrors(List.of(new FieldError("ground", "problem.ground_missing"))));
        cancellations.cancel(number, ground, why.reason(), requestId, program);
        return now(number);
    }

    /** An objection is upheld: the permit is as if it had not been cancelled. */
    @PostMapping("/restoration")
    PermitAnswer restore(
            @AuthenticationPrincipal Actor program,
            @PathVariable PermitNumber number,
            @RequestAttribute RequestId requestId,
            @RequestBody Reasons why) {
        cancellations.restore(number, why.reason(), requestId, program);
        return now(number);
    }

    private PermitAnswer now(PermitNumber number) {
        return permits.find(number).map(PermitAnswer::of).orElseThrow(NotFound::new);
    }

    /** Reasons in words, as the holder is told them. */
    record Reasons(String reason) {}

    /** @param ground {@code left}, {@code settled}, {@code own_wish} and others, as the law here lists them */
    record Cancelled(String ground, String reason) {}
}
