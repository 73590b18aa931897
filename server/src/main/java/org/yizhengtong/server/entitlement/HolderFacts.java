package org.yizhengtong.server.entitlement;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.permit.PermitDesk;
import org.yizhengtong.server.permit.PermitSummary;
import org.yizhengtong.server.registration.RegisterFactsDesk;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.registration.RegistrationFacts;

/** Reads permits, and what is known of their holders: many in as few statements as one. */
@Component
class HolderFacts {
    private final PermitDesk permits;
    private final CaseDesk cases;
    private final RegisterFactsDesk register;
    private final RegistrationDesk registration;

    HolderFacts(PermitDesk permits, CaseDesk cases, RegisterFactsDesk register, RegistrationDesk registration) {
        this.permits = permits;
        this.cases = cases;
        this.register = register;
        this.registration = registration;
    }

    /** A permit, and what the law may ask of its holder. */
    record Held(PermitSummary permit, Supplier<Facts> facts) {}

    /**
     * One permit; nothing where none was issued under this number. It is not read as a list of one: the database plans a
     * statement about a list anew each time, which takes it longer than the reading.
     */
    Optional<Held> of(PermitNumber number) {
        return permits.find(number).map(permit -> new Held(permit, () -> facts(permit)));
    }

    private Facts facts(PermitSummary permit) {
        var holder = permit.holder();
        return permits.factsOf(holder, Optional.of(permit), cases.factsOf(holder), registration.facts(holder));
    }

    /** Numbers under which no permit was issued are left out. Of a holder whose permit is not in force nothing is read. */
    Map<PermitNumber, Held> of(Collection<PermitNumber> numbers) {
        var found = permits.find(numbers);
        var holders = found.values().stream()
                .filter(PermitSummary::inForce)
                .map(PermitSummary::holder)
                .toList();
        var ofCases = cases.factsOf(holders);
        var registered = register.of(holders);
        var held = new HashMap<PermitNumber, Held>();
        found.forEach((number, permit) -> held.put(number, new Held(permit, () -> facts(permit, ofCases, registered))));
        return held;
    }

    private Facts facts(
            PermitSummary permit, Map<ResidentId, Facts> ofCases, Map<ResidentId, RegistrationFacts> registered) {
        var holder = permit.holder();
        return permits.factsOf(
                holder,
                Optional.of(permit),
                ofCases.getOrDefault(holder, Facts.none()),
                registered.getOrDefault(holder, RegistrationFacts.none()));
    }
}
