package org.yizhengtong.server.registration.web;

import java.time.LocalDate;
import java.util.List;
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
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.CorrectionDesk;
import org.yizhengtong.server.registration.CorrectionForm;
import org.yizhengtong.server.registration.CorrectionSheet;
import org.yizhengtong.server.registration.CorrectionStands;

/** Corrections of particulars for a station's own program; another hand than the one that proposed has to agree. */
@RestController
@RequestMapping("/api/v1")
class CorrectionApi {
    private final CorrectionDesk desk;

    CorrectionApi(CorrectionDesk desk) {
        this.desk = desk;
    }

    /** What waits at the station. */
    @GetMapping("/corrections")
    List<Correction> waiting(@AuthenticationPrincipal Actor program) {
        return desk.waiting(program).stream().map(Correction::of).toList();
    }

    @GetMapping("/residents/{id}/corrections")
    List<Correction> of(@AuthenticationPrincipal Actor program, @PathVariable UUID id) {
        return desk.of(new ResidentId(id), program).stream().map(Correction::of).toList();
    }

    @PostMapping("/residents/{id}/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    CorrectionStands propose(
            @AuthenticationPrincipal Actor program,
            @PathVariable UUID id,
            @RequestAttribute RequestId requestId,
            @RequestBody CorrectionForm sent) {
        return desk.propose(new ResidentId(id), sent, requestId, program);
    }

    @PostMapping("/residents/{id}/corrections/{correction}/consent")
    CorrectionStands consent(
            @AuthenticationPrincipal Actor program, @PathVariable UUID id, @PathVariable UUID correction) {
        desk.consent(new ResidentId(id), correction, program);
        return new CorrectionStands(correction, "done");
    }

    /** What the resident asked for, the paper seen. */
    @PostMapping("/residents/{id}/corrections/{correction}/takeover")
    CorrectionStands takeOver(
            @AuthenticationPrincipal Actor program,
            @PathVariable UUID id,
            @PathVariable UUID correction,
            @RequestBody Seen sent) {
        return desk.takeOver(new ResidentId(id), correction, sent.paper(), program);
    }

    @PostMapping("/residents/{id}/corrections/{correction}/refusal")
    CorrectionStands decline(
            @AuthenticationPrincipal Actor program,
            @PathVariable UUID id,
            @PathVariable UUID correction,
            @RequestBody ResidenceInput.Reason sent) {
        desk.decline(new ResidentId(id), correction, sent.reason(), program);
        return new CorrectionStands(correction, "set_aside");
    }

    @PostMapping("/residents/{id}/corrections/{correction}/set-aside")
    CorrectionStands setAside(
            @AuthenticationPrincipal Actor program, @PathVariable UUID id, @PathVariable UUID correction) {
        desk.setAside(new ResidentId(id), correction, program);
        return new CorrectionStands(correction, "set_aside");
    }

    /** Which paper was seen. */
    record Seen(String paper) {}

    record Correction(
            UUID correction,
            UUID resident,
            String state,
            List<Particular> differences,
            String reason,
            String paper,
            @Nullable LocalDate askedOn,
            LocalDate proposedOn,
            @Nullable LocalDate answeredOn,
            boolean mayConsent) {
        static Correction of(CorrectionSheet sheet) {
            return new Correction(
                    sheet.id(),
                    sheet.resident().value(),
                    sheet.state(),
                    sheet.differences().stream()
                            .map(one -> new Particular(one.what().field(), one.before(), one.after()))
                            .toList(),
                    sheet.reason(),
                    sheet.paper(),
                    sheet.askedOn(),
                    sheet.proposedOn(),
                    sheet.answeredOn(),
                    sheet.mayConsent());
        }
    }

    /** What stands there, and what shall stand there. */
    record Particular(String what, String before, String after) {}
}
