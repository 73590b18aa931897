package org.yizhengtong.server.entitlement.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yizhengtong.server.entitlement.OutcomeDesk;
import org.yizhengtong.server.entitlement.UnknownPermit;
import org.yizhengtong.server.entitlement.VerificationAnswer;
import org.yizhengtong.server.entitlement.VerificationDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;

/** A desk's check (核验) for its own program: one question, one answer, and what the desk did with it. */
@RestController
@RequestMapping("/api/v1/verifications")
class VerificationApi {
    private final VerificationDesk verifications;
    private final OutcomeDesk outcomes;

    VerificationApi(VerificationDesk verifications, OutcomeDesk outcomes) {
        this.verifications = verifications;
        this.outcomes = outcomes;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    VerificationAnswer ask(
            @AuthenticationPrincipal Actor program, @RequestAttribute RequestId requestId, @RequestBody Asked sent) {
        return VerificationAnswer.of(
                verifications.ask(program, sent.typed(), requestId).orElseThrow(UnknownPermit::new));
    }

    @GetMapping("/{id}")
    VerificationAnswer kept(@AuthenticationPrincipal Actor program, @PathVariable UUID id) {
        return VerificationAnswer.of(verifications.kept(id, program));
    }

    @GetMapping("/objections")
    List<VerificationAnswer> objections(@AuthenticationPrincipal Actor program) {
        return outcomes.objections(program).stream().map(VerificationAnswer::of).toList();
    }

    @PostMapping("/{id}/outcome")
    VerificationAnswer tell(@AuthenticationPrincipal Actor program, @PathVariable UUID id, @RequestBody Outcome sent) {
        outcomes.tell(id, sent.outcome(), sent.reason(), program);
        return kept(program, id);
    }

    @PostMapping("/{id}/upholding")
    VerificationAnswer uphold(
            @AuthenticationPrincipal Actor program, @PathVariable UUID id, @RequestBody Upholding sent) {
        outcomes.uphold(id, sent.reason(), program);
        return kept(program, id);
    }

    /** @param reason in the desk's own words, where none on the list is right */
    record Outcome(String outcome, String reason) {}

    /** @param reason why the desk stands by its refusal, for the holder to read */
    record Upholding(String reason) {}
}
