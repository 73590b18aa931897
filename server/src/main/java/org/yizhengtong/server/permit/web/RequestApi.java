package org.yizhengtong.server.permit.web;

import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.AnswerDesk;
import org.yizhengtong.server.permit.RequestDesk;

/** What holders ask of a station, for its own program: what waits, and its answers. */
@RestController
@RequestMapping("/api/v1/requests")
class RequestApi {
    private final RequestDesk requests;
    private final AnswerDesk answers;

    RequestApi(RequestDesk requests, AnswerDesk answers) {
        this.requests = requests;
        this.answers = answers;
    }

    /** What waits for an answer, the oldest first. */
    @GetMapping
    List<RequestAnswer> open(@AuthenticationPrincipal Actor program) {
        return requests.open(program).stream().map(RequestAnswer::of).toList();
    }

    @PostMapping("/{id}/grant")
    Answered grant(
            @AuthenticationPrincipal Actor program,
            @PathVariable UUID id,
            @RequestAttribute RequestId requestId,
            @RequestBody PermitStepsApi.Reasons why) {
        answers.grant(id, why.reason(), requestId, program);
        return new Answered(id, "granted");
    }

    @PostMapping("/{id}/refusal")
    Answered refuse(
            @AuthenticationPrincipal Actor program, @PathVariable UUID id, @RequestBody PermitStepsApi.Reasons why) {
        answers.refuse(id, why.reason(), program);
        return new Answered(id, "refused");
    }

    record Answered(UUID id, String state) {}
}
