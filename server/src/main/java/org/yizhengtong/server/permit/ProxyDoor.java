package org.yizhengtong.server.permit;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yizhengtong.policy.Proxy;
import org.yizhengtong.server.casework.CaseProxy;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.registration.HouseholdDesk;
import org.yizhengtong.server.registration.HouseholdMember;

/** Who may apply for another (代办). Where this city's law does not say, a guardian may, and an officer decides. */
@Component
class ProxyDoor {
    static final String GUARDIAN = "guardian";
    private static final String CHILD = "child";

    private final HouseholdDesk households;
    private final LawDesk law;

    ProxyDoor(HouseholdDesk households, LawDesk law) {
        this.households = households;
        this.law = law;
    }

    /** As what somebody may apply for another today; nothing where they may not. */
    Optional<CaseProxy> of(ResidentId about, Actor by) {
        if (by.role() != Role.RESIDENT || by.is(about)) return Optional.empty();
        return households
                .child(by.resident(), about)
                .filter(this::mayBeAppliedFor)
                .map(ProxyDoor::guardian);
    }

    /** The children somebody may apply for today. */
    List<HouseholdMember> childrenOf(Actor guardian) {
        return households.of(guardian.resident()).stream()
                .filter(member -> guardian.is(member.guardian()) && mayBeAppliedFor(member))
                .toList();
    }

    /** What the law says of children; nothing where it is silent. */
    Optional<Proxy> lawOfChildren() {
        return Optional.ofNullable(law.proxies().get(CHILD));
    }

    private boolean mayBeAppliedFor(HouseholdMember child) {
        return !child.ofAge()
                && lawOfChildren().map(says -> allows(says, child)).orElse(true);
    }

    private static boolean allows(Proxy says, HouseholdMember child) {
        var under = says.under();
        return says.by().contains(GUARDIAN) && under != null && child.age() < under;
    }

    private static CaseProxy guardian(HouseholdMember child) {
        return new CaseProxy(
                child.guardian(),
                child.guardianName(),
                child.guardianMaskedNumber(),
                GUARDIAN,
                child.relation(),
                child.ofAgeOn());
    }
}
