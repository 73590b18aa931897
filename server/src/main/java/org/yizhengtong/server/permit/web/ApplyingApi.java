package org.yizhengtong.server.permit.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.permit.ApplicationAsked;
import org.yizhengtong.server.permit.CounterApplicationDesk;
import org.yizhengtong.server.permit.PermitDesk;

/** An application from its questions to the permit, for the program of the station that decides. */
@RestController
@RequestMapping("/api/v1")
class ApplyingApi {
    private final CounterApplicationDesk counter;
    private final PermitDesk permits;

    ApplyingApi(CounterApplicationDesk counter, PermitDesk permits) {
        this.counter = counter;
        this.permits = permits;
    }

    /** What is asked, and which papers. */
    @GetMapping("/residents/{id}/application")
    ApplicationAsked open(@AuthenticationPrincipal Actor program, @PathVariable UUID id, Locale locale) {
        return ApplicationAsked.of(counter.open(new ResidentId(id), program, Map.of()), locale);
    }

    /** One file; it takes the place of one of the same kind. */
    @PostMapping("/residents/{id}/papers")
    @ResponseStatus(HttpStatus.CREATED)
    Kept keep(@AuthenticationPrincipal Actor program, @PathVariable UUID id, @RequestBody PaperSent sent) {
        counter.keep(new ResidentId(id), program, sent.paper(), sent.bytes());
        return new Kept(id, sent.paper());
    }

    @PostMapping("/residents/{id}/applications")
    @ResponseStatus(HttpStatus.CREATED)
    Applied apply(
            @AuthenticationPrincipal Actor program,
            @PathVariable UUID id,
            @RequestAttribute RequestId requestId,
            @RequestBody ApplicationSent sent) {
        var about = new ResidentId(id);
        counter.mustAsk(about, program, sent.said().keySet(), sent.seen());
        return new Applied(
                counter.apply(about, program, sent.typed(), requestId).value(), id);
    }

    /** Issues the permit. */
    @PostMapping("/applications/{number}/approval")
    PermitAnswer approve(
            @AuthenticationPrincipal Actor program,
            @PathVariable CaseNumber number,
            @RequestAttribute RequestId requestId,
            @RequestBody PermitStepsApi.Reasons why) {
        return PermitAnswer.of(permits.approve(number, why.reason(), requestId, program));
    }

    /**
     * A file.
     *
     * @param paper which one, as the law names it
     * @param content in base64
     */
    record PaperSent(String paper, byte @Nullable [] content) {
        byte[] bytes() {
            return content == null ? new byte[0] : content;
        }
    }

    record Kept(UUID resident, String paper) {}

    record Applied(String number, UUID applicant) {}
}
