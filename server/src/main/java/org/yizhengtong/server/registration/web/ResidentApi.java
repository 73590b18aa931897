package org.yizhengtong.server.registration.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.CounterDesk;
import org.yizhengtong.server.registration.FoundResident;
import org.yizhengtong.server.registration.HouseholdMember;
import org.yizhengtong.server.registration.RegistrationSummary;
import org.yizhengtong.server.registration.ResidentSheet;
import org.yizhengtong.server.registration.SearchDesk;

/** People, for offices' own programs. Every look has its purpose, and the person sees it. */
@RestController
@RequestMapping("/api/v1/residents")
class ResidentApi {
    private final SearchDesk search;
    private final CounterDesk counter;

    ResidentApi(SearchDesk search, CounterDesk counter) {
        this.search = search;
        this.counter = counter;
    }

    /** The number stands in the body: it belongs in no address. */
    @PostMapping("/search")
    List<Found> find(@AuthenticationPrincipal Actor program, @RequestBody ResidenceInput.Search wanted) {
        return search.find(wanted.citizenNumber(), wanted.purpose(), program).stream()
                .map(Found::of)
                .toList();
    }

    @GetMapping("/{id}")
    Sheet open(@AuthenticationPrincipal Actor program, @PathVariable UUID id) {
        return Sheet.of(counter.open(new ResidentId(id), program));
    }

    /** Every home, one after another. */
    @GetMapping("/{id}/residences")
    List<HomeAnswer> homes(@AuthenticationPrincipal Actor program, @PathVariable UUID id) {
        return counter.open(new ResidentId(id), program).homes().stream()
                .map(HomeAnswer::of)
                .toList();
    }

    record Found(UUID resident, String name, String maskedNumber, String address, boolean livesHere) {
        static Found of(FoundResident found) {
            var one = found.registration();
            return new Found(one.resident().value(), one.name(), one.maskedNumber(), one.address(), found.livesHere());
        }
    }

    /** @param mayAct whether this program's station answers for where they live, or lived last */
    record Sheet(
            UUID resident,
            String name,
            String maskedNumber,
            String hukouPlace,
            String address,
            String homeKind,
            @Nullable LocalDate askedFrom,
            boolean confirmationDue,
            boolean mayAct,
            ResidenceAnswer residence,
            List<Member> household) {
        static Sheet of(ResidentSheet sheet) {
            RegistrationSummary one = sheet.standing().registration();
            return new Sheet(
                    one.resident().value(),
                    one.name(),
                    one.maskedNumber(),
                    one.hukouPlace(),
                    one.address(),
                    one.homeKind(),
                    sheet.standing().askedFrom(),
                    sheet.standing().confirmationDue(),
                    sheet.mayAct(),
                    ResidenceAnswer.of(sheet.standing()),
                    sheet.household().stream().map(Member::of).toList());
        }
    }

    /** A child with its guardian. */
    record Member(UUID child, UUID guardian, String relation, LocalDate ofAgeOn, boolean ofAge) {
        static Member of(HouseholdMember one) {
            return new Member(one.child().value(), one.guardian().value(), one.relation(), one.ofAgeOn(), one.ofAge());
        }
    }

    record HomeAnswer(
            String reference,
            String place,
            String address,
            String homeKind,
            LocalDate from,
            LocalDate registeredOn,
            @Nullable LocalDate to,
            @Nullable String ended,
            String proof,
            String paper,
            @Nullable LocalDate confirmedOn) {
        static HomeAnswer of(ResidentSheet.HomeRow row) {
            var home = row.period();
            var ended = home.ended();
            return new HomeAnswer(
                    home.reference(),
                    home.place(),
                    row.address(),
                    home.homeKind(),
                    home.from(),
                    home.registeredOn(),
                    home.to(),
                    ended == null ? null : ended.code(),
                    home.proof().name().toLowerCase(Locale.ROOT),
                    row.paper(),
                    home.confirmedOn());
        }
    }
}
