package org.yizhengtong.server.permit;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.casework.CaseProxy;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.registration.RegistrationFacts;

/** Who may apply for whom, and whether there is anything to apply for. */
@Component
class ApplicationDoor {
    private final RegistrationDesk registration;
    private final ProxyDoor proxies;
    private final OfficeDesk offices;
    private final CaseDesk cases;
    private final PermitDesk permits;

    ApplicationDoor(
            RegistrationDesk registration, ProxyDoor proxies, OfficeDesk offices, CaseDesk cases, PermitDesk permits) {
        this.proxies = proxies;
        this.offices = offices;
        this.registration = registration;
        this.cases = cases;
        this.permits = permits;
    }

    /**
     * Lets somebody in to answer.
     *
     * @return what the register knows
     * @throws org.yizhengtong.server.casework.AlreadyApplied while a case is open
     * @throws AlreadyHolds when a permit is in force
     * @throws NothingToApplyFor for a relative, in either case
     */
    RegistrationFacts enter(ResidentId about, Actor by) {
        var relative = mayAnswer(about, by).filter(proxy -> !proxy.guardian());
        if (relative.isPresent()) return enterAsRelative(about);
        var known = known(about);
        cases.mustHaveNoneOpen(about);
        noPermitYet(about);
        return known;
    }

    private RegistrationFacts enterAsRelative(ResidentId about) {
        var known = registration.facts(about);
        var livesHere = known.values().containsKey("residence.place");
        if (!livesHere || holdsOrAwaitsOne(about)) throw new NothingToApplyFor();
        return known;
    }

    /**
     * @return as what somebody acts for this person; nothing for the person, and for an officer
     * @throws NotYours for whoever may not apply for this person
     * @throws NotFound for an officer, where there is no such person
     */
    Optional<CaseProxy> mayAnswer(ResidentId about, Actor by) {
        if (by.is(about)) return Optional.empty();
        var proxy = proxies.of(about, by);
        var may = by.role() == Role.OFFICER ? answersFor(about, by) : proxy.isPresent();
        if (!may) throw new NotYours(about.toString());
        return proxy;
    }

    /** Whether this person lives here, and holds and awaits no permit. */
    boolean mayBeAppliedFor(ResidentId about) {
        return registration.of(about).isPresent() && !holdsOrAwaitsOne(about);
    }

    private boolean holdsOrAwaitsOne(ResidentId about) {
        return cases.hasOpen(about)
                || permits.of(about).filter(permit -> !permit.over()).isPresent();
    }

    private boolean answersFor(ResidentId about, Actor officer) {
        var lives = registration.of(about);
        if (lives.isEmpty() && registration.last(about).isEmpty()) throw new NotFound();
        return lives.filter(home -> officer.at(offices.stationFor(home.place()).id()))
                .isPresent();
    }

    /** The name of whom it is for, where a resident applies for another. */
    @Nullable
    String forWhom(ResidentId about, Actor by) {
        if (by.is(about) || by.role() == Role.OFFICER) return null;
        return registration.last(about).orElseThrow(NotRegistered::new).name();
    }

    /** Whose papers go with it: at the counter also what the person sent before. */
    Set<UUID> senders(ResidentId about, Actor by) {
        return by.role() == Role.OFFICER ? Set.of(about.value(), by.id()) : Set.of(by.id());
    }

    /** @throws NotRegistered where the register knows nothing */
    RegistrationFacts known(ResidentId about) {
        var known = registration.facts(about);
        if (known.values().isEmpty()) throw new NotRegistered();
        return known;
    }

    void noPermitYet(ResidentId about) {
        permits.of(about).filter(permit -> !permit.over()).ifPresent(permit -> {
            if (permit.inForce()) throw new AlreadyHolds(permit.number());
            throw new PermitStandsOtherwise(permit.number(), permit.standing(), permit.since());
        });
    }
}
