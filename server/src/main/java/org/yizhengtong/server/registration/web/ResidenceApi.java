package org.yizhengtong.server.registration.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.HouseholdDesk;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.registration.ResidenceDesk;

/** Each step of a residence, done by a station's own program as at its counter. */
@RestController
@RequestMapping("/api/v1/residents")
class ResidenceApi {
    private final RegistrationDesk registration;
    private final ResidenceDesk residences;
    private final HouseholdDesk household;

    ResidenceApi(RegistrationDesk registration, ResidenceDesk residences, HouseholdDesk household) {
        this.registration = registration;
        this.residences = residences;
        this.household = household;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResidenceAnswer register(
            @AuthenticationPrincipal Actor program,
            @RequestAttribute RequestId requestId,
            @RequestBody ResidenceInput.NewResident sent) {
        var entered = registration.register(program, sent.declaration(), sent.paper(), requestId);
        return now(entered.resident());
    }

    /** A move inside the city, or coming back to it. */
    @PostMapping("/{id}/residences")
    ResidenceAnswer move(
            @AuthenticationPrincipal Actor program,
            @PathVariable UUID id,
            @RequestAttribute RequestId requestId,
            @RequestBody ResidenceInput.NewHome sent) {
        registration.declareFor(new ResidentId(id), program, sent.declaration(), sent.paper(), requestId);
        return now(new ResidentId(id));
    }

    @PostMapping("/{id}/confirmation")
    ResidenceAnswer confirm(
            @AuthenticationPrincipal Actor program, @PathVariable UUID id, @RequestAttribute RequestId requestId) {
        residences.confirm(new ResidentId(id), requestId, program);
        return now(new ResidentId(id));
    }

    @PostMapping("/{id}/papers-seen")
    ResidenceAnswer seePapers(
            @AuthenticationPrincipal Actor program,
            @PathVariable UUID id,
            @RequestAttribute RequestId requestId,
            @RequestBody ResidenceInput.Paper sent) {
        residences.seePapers(new ResidentId(id), sent.paper(), requestId, program);
        return now(new ResidentId(id));
    }

    @PostMapping("/{id}/departure")
    ResidenceAnswer leave(
            @AuthenticationPrincipal Actor program,
            @PathVariable UUID id,
            @RequestAttribute RequestId requestId,
            @RequestBody ResidenceInput.Ending sent) {
        residences.leave(new ResidentId(id), sent.told(), requestId, program);
        return now(new ResidentId(id));
    }

    @PostMapping("/{id}/departure/withdrawal")
    ResidenceAnswer stay(
            @AuthenticationPrincipal Actor program,
            @PathVariable UUID id,
            @RequestAttribute RequestId requestId,
            @RequestBody ResidenceInput.Reason sent) {
        residences.stay(new ResidentId(id), sent.reason(), requestId, program);
        return now(new ResidentId(id));
    }

    @PostMapping("/{id}/death")
    ResidenceAnswer die(
            @AuthenticationPrincipal Actor program,
            @PathVariable UUID id,
            @RequestAttribute RequestId requestId,
            @RequestBody ResidenceInput.Ending sent) {
        residences.recordDeath(new ResidentId(id), sent.told(), requestId, program);
        return now(new ResidentId(id));
    }

    /** A child under sixteen, in its guardian's home. */
    @PostMapping("/{id}/children")
    @ResponseStatus(HttpStatus.CREATED)
    ResidenceAnswer declareChild(
            @AuthenticationPrincipal Actor program,
            @PathVariable UUID id,
            @RequestAttribute RequestId requestId,
            @RequestBody ResidenceInput.Child sent) {
        return now(household.declareFor(new ResidentId(id), program, sent.declaration(), requestId));
    }

    private ResidenceAnswer now(ResidentId id) {
        return residences.standing(id).map(ResidenceAnswer::of).orElseThrow(NotFound::new);
    }
}
