package org.yizhengtong.server.casework.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yizhengtong.server.casework.AcceptanceDesk;
import org.yizhengtong.server.casework.AskedFor;
import org.yizhengtong.server.casework.AskingDesk;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.casework.ClosingDesk;
import org.yizhengtong.server.casework.LimitDesk;
import org.yizhengtong.server.casework.NotAcceptedGround;
import org.yizhengtong.server.casework.ReviewDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.RequestId;

/** What a station does with an application, short of approving it, done by its own program. */
@RestController
@RequestMapping("/api/v1/applications/{number}")
class CaseStepsApi {
    private final ReviewDesk review;
    private final AskingDesk asking;
    private final AcceptanceDesk acceptance;
    private final LimitDesk limits;
    private final ClosingDesk closing;
    private final CaseDesk cases;

    CaseStepsApi(
            ReviewDesk review,
            AskingDesk asking,
            AcceptanceDesk acceptance,
            LimitDesk limits,
            ClosingDesk closing,
            CaseDesk cases) {
        this.review = review;
        this.asking = asking;
        this.acceptance = acceptance;
        this.limits = limits;
        this.closing = closing;
        this.cases = cases;
    }

    @PostMapping("/refusal")
    ApplicationApi.Application refuse(
            @AuthenticationPrincipal Actor program,
            @PathVariable CaseNumber number,
            @RequestAttribute RequestId requestId,
            @RequestBody Why why) {
        review.refuse(number, why.reason(), requestId, program);
        return now(number, program);
    }

    @PostMapping("/extension")
    ApplicationApi.Application extend(
            @AuthenticationPrincipal Actor program,
            @PathVariable CaseNumber number,
            @RequestAttribute RequestId requestId,
            @RequestBody Why why) {
        limits.extend(number, why.reason(), requestId, program);
        return now(number, program);
    }

    @PostMapping("/non-acceptance")
    ApplicationApi.Application refuseToAccept(
            @AuthenticationPrincipal Actor program,
            @PathVariable CaseNumber number,
            @RequestAttribute RequestId requestId,
            @RequestBody NotAccepted why) {
        var ground = read(NotAcceptedGround.values(), why.ground())
                .orElseThrow(() -> wrong("ground", "problem.not_accepted_ground"));
        acceptance.refuse(number, ground, why.reason(), requestId, program);
        return now(number, program);
    }

    /** What is missing is told once and completely; afterwards only what was sent and cannot be used. */
    @PostMapping("/correction-request")
    ApplicationApi.Application askForCorrection(
            @AuthenticationPrincipal Actor program,
            @PathVariable CaseNumber number,
            @RequestAttribute RequestId requestId,
            @RequestBody ToMend sent) {
        asking.ask(number, asked(sent), sent.reason(), requestId, program);
        return now(number, program);
    }

    /** The applicant stands at the counter and takes it back. */
    @PostMapping("/withdrawal")
    ApplicationApi.Application withdraw(
            @AuthenticationPrincipal Actor program,
            @PathVariable CaseNumber number,
            @RequestAttribute RequestId requestId) {
        closing.withdraw(number, requestId, program);
        return now(number, program);
    }

    /** The original was in an officer's hand. */
    @PostMapping("/facts/{fact}/sighting")
    ApplicationApi.Application see(
            @AuthenticationPrincipal Actor program,
            @PathVariable CaseNumber number,
            @PathVariable String fact,
            @RequestBody Seen seen) {
        review.see(number, fact, seen.paper(), program);
        return now(number, program);
    }

    private ApplicationApi.Application now(CaseNumber number, Actor program) {
        return ApplicationApi.Application.of(cases.view(number, program));
    }

    private static List<AskedFor> asked(ToMend sent) {
        var asked = new ArrayList<AskedFor>();
        if (sent.ask() == null) return asked;
        for (var one : sent.ask()) {
            if (one == null) throw wrong("ask", "problem.cannot_be_asked");
            var kind = read(AskedFor.Kind.values(), one.kind());
            var why = read(AskedFor.Why.values(), one.why());
            if (kind.isEmpty() || why.isEmpty()) throw wrong("ask", "problem.cannot_be_asked");
            asked.add(new AskedFor(kind.get(), one.name(), why.get()));
        }
        return asked;
    }

    private static <E extends Enum<E>> Optional<E> read(E[] known, String written) {
        return Arrays.stream(known)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst();
    }

    private static FieldErrors wrong(String field, String key) {
        return new FieldErrors(List.of(new FieldError(field, key)));
    }

    /** A reason in words, as the applicant is told it. */
    record Why(String reason) {}

    /** @param ground {@code other_area}, {@code no_permit_needed} or {@code not_entitled} */
    record NotAccepted(String ground, String reason) {}

    /** @param reason words beside the list, or none */
    record ToMend(@Nullable List<@Nullable Asked> ask, String reason) {}

    /**
     * One thing.
     *
     * @param kind {@code paper} or {@code fact}
     * @param why {@code missing}, {@code unreadable} or {@code untrue}
     */
    record Asked(String kind, String name, String why) {}

    /** @param paper as the law names it, or {@code other} */
    record Seen(String paper) {}
}
