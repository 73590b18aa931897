package org.yizhengtong.server.casework.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.casework.CaseView;
import org.yizhengtong.server.casework.MayBeAsked;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;

/** Where an application stands, for the program of the station that holds it. */
@RestController
@RequestMapping("/api/v1/applications")
class ApplicationApi {
    private final CaseDesk cases;

    ApplicationApi(CaseDesk cases) {
        this.cases = cases;
    }

    @GetMapping("/{number}")
    Application status(@AuthenticationPrincipal Actor program, @PathVariable CaseNumber number) {
        return Application.of(cases.view(number, program));
    }

    /** What may be asked for in it now; the station then asks with the same words. */
    @GetMapping("/{number}/askable")
    MayBeAsked askable(@AuthenticationPrincipal Actor program, @PathVariable CaseNumber number, Locale locale) {
        return MayBeAsked.of(cases.view(number, program), locale);
    }

    /** @param due the last day of the office's time; nothing while it stands still or where the law sets none */
    record Application(
            String number,
            UUID applicant,
            String state,
            LocalDate acceptedOn,
            @Nullable LocalDate due) {
        static Application of(CaseView found) {
            return new Application(
                    found.number().value(),
                    found.applicant().value(),
                    found.state().name().toLowerCase(Locale.ROOT),
                    found.acceptedOn(),
                    found.due());
        }
    }
}
