package org.yizhengtong.server.permit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.permit.PermitAct;
import org.yizhengtong.server.permit.PermitFile;
import org.yizhengtong.server.permit.PermitFileDesk;
import org.yizhengtong.server.permit.PermitStep;
import org.yizhengtong.server.permit.YearsDesk;
import org.yizhengtong.server.permit.YearsStatement;

/** Permits for offices' own programs: how they stand today, and what has happened to them. */
@RestController
@RequestMapping("/api/v1")
class PermitApi {
    private final PermitFileDesk files;
    private final YearsDesk years;

    PermitApi(PermitFileDesk files, YearsDesk years) {
        this.files = files;
        this.years = years;
    }

    @GetMapping("/permits/{number}")
    FileAnswer permit(@AuthenticationPrincipal Actor program, @PathVariable PermitNumber number) {
        return FileAnswer.of(files.of(number, program));
    }

    /** The permit in force, or else the newest that was. */
    @GetMapping("/residents/{id}/permit")
    FileAnswer permitOf(@AuthenticationPrincipal Actor program, @PathVariable UUID id) {
        return FileAnswer.of(files.of(new ResidentId(id), program));
    }

    @GetMapping("/permits/{number}/events")
    List<EventAnswer> events(@AuthenticationPrincipal Actor program, @PathVariable PermitNumber number) {
        return files.of(number, program).steps().stream().map(EventAnswer::of).toList();
    }

    @GetMapping("/permits/{number}/cards")
    List<CardAnswer> cards(@AuthenticationPrincipal Actor program, @PathVariable PermitNumber number) {
        return files.of(number, program).cards().stream().map(CardAnswer::of).toList();
    }

    @GetMapping("/permits/{number}/requests")
    List<RequestAnswer> requests(@AuthenticationPrincipal Actor program, @PathVariable PermitNumber number) {
        return files.of(number, program).requests().stream()
                .map(RequestAnswer::of)
                .toList();
    }

    /** @param beside division code of another place, for comparison */
    @GetMapping("/residents/{id}/years")
    List<YearsStatement> years(
            @AuthenticationPrincipal Actor program,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String beside) {
        return years.of(new ResidentId(id), beside, program).statements();
    }

    /** @param can what can be done today: {@code endorsement} */
    record FileAnswer(PermitAnswer permit, LocalDate opens, boolean yearly, List<String> can, List<String> grounds) {
        static FileAnswer of(PermitFile file) {
            return new FileAnswer(
                    PermitAnswer.of(file.permit()),
                    file.opens(),
                    file.yearly(),
                    file.can().stream().map(PermitAct::code).sorted().toList(),
                    file.grounds().stream().map(one -> one.ground().code()).toList());
        }
    }

    /** @param event as the journal calls it: {@code PermitEndorsed} */
    record EventAnswer(
            String event,
            LocalDate on,
            Instant at,
            @Nullable LocalDate until,
            String by,
            @Nullable String office,
            String words) {
        static EventAnswer of(PermitStep step) {
            return new EventAnswer(
                    step.kind().event(), step.on(), step.at(), step.until(), step.by(), step.office(), step.words());
        }
    }
}
