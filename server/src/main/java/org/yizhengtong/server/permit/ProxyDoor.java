package org.yizhengtong.server.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yizhengtong.policy.Proxy;
import org.yizhengtong.server.casework.CaseProxy;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.permit.domain.Drafts;
import org.yizhengtong.server.registration.HouseholdDesk;
import org.yizhengtong.server.registration.HouseholdMember;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.registration.RegistrationSummary;

/**
 * Who may apply for another (代办). Where this city's law does not say, the guardian of a child may, and an officer decides;
 * a relative of somebody old or disabled may only where the law says so, and as long as what they began is kept.
 */
@Component
class ProxyDoor {
    private static final String GUARDIAN = "guardian";
    private static final String CHILD = "child";
    private static final String OLD_OR_DISABLED = "old_or_disabled";

    private final HouseholdDesk households;
    private final RegistrationDesk registration;
    private final Drafts drafts;
    private final LawDesk law;
    private final PermitSettings settings;
    private final Clock clock;

    ProxyDoor(
            HouseholdDesk households,
            RegistrationDesk registration,
            Drafts drafts,
            LawDesk law,
            PermitSettings settings,
            Clock clock) {
        this.households = households;
        this.registration = registration;
        this.drafts = drafts;
        this.law = law;
        this.settings = settings;
        this.clock = clock;
    }

    /** As what somebody may apply for another today; nothing where they may not. */
    Optional<CaseProxy> of(ResidentId about, Actor by) {
        if (by.role() != Role.RESIDENT || by.is(about)) return Optional.empty();
        return households
                .child(by.resident(), about)
                .filter(this::mayBeAppliedFor)
                .map(ProxyDoor::guardian)
                .or(() -> relative(about, by));
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

    /** What the law says where a near relative may apply for somebody old or disabled; nothing where it does not. */
    Optional<Proxy> lawOfRelatives() {
        return Optional.ofNullable(law.proxies().get(OLD_OR_DISABLED))
                .filter(says -> says.by().contains(RelativeForm.NEAR_RELATIVE));
    }

    private Optional<CaseProxy> relative(ResidentId about, Actor by) {
        if (lawOfRelatives().isEmpty()) return Optional.empty();
        return drafts.answers(about, by.id(), settings.savedFrom(LocalDate.now(clock)))
                .map(kept -> kept.get(RelativeForm.RELATION))
                .flatMap(relation -> registration.of(by.resident()).map(self -> relative(self, relation)));
    }

    private static CaseProxy relative(RegistrationSummary self, String relation) {
        return new CaseProxy(
                self.resident(), self.name(), self.maskedNumber(), RelativeForm.NEAR_RELATIVE, relation, null);
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
