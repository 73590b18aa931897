package org.yizhengtong.server.entitlement;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.casework.EvidenceDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.permit.PermitDesk;
import org.yizhengtong.server.registration.RegistrationDesk;

/** What a resident sees of themselves: where they stand, their permit, and what it opens. */
@Service
public class HolderDesk {
    private final RegistrationDesk registration;
    private final CaseDesk cases;
    private final EvidenceDesk evidence;
    private final PermitDesk permits;
    private final WalkDesk walk;
    private final LawDesk law;

    HolderDesk(
            RegistrationDesk registration,
            CaseDesk cases,
            EvidenceDesk evidence,
            PermitDesk permits,
            WalkDesk walk,
            LawDesk law) {
        this.registration = registration;
        this.cases = cases;
        this.evidence = evidence;
        this.permits = permits;
        this.walk = walk;
        this.law = law;
    }

    /**
     * The page of the person who asks.
     *
     * @param answers what they answered in the questions without a name; what is on record goes before it
     */
    @Transactional
    public HolderPage page(Actor actor, Map<String, String> answers) {
        var resident = actor.resident();
        var permit = permits.of(resident);
        var onRecord = permits.factsOf(resident);
        // Before there is a permit the question is what it would open, not that it is missing.
        if (permit.isEmpty()) onRecord = onRecord.without("permit.kind");
        var known = law.find(merged(onRecord, walk.facts(answers)), WalkDesk.notKnown(answers));
        return new HolderPage(
                registration.of(resident),
                cases.newestOf(resident).map(number -> cases.view(number, actor)),
                permit,
                known,
                permit.isEmpty() ? Optional.empty() : evidence.photoOf(resident));
    }

    private static Facts merged(Facts onRecord, Facts said) {
        var all = said;
        for (var fact : onRecord.all().entrySet()) {
            all = all.with(
                    fact.getKey(), fact.getValue().value(), fact.getValue().origin());
        }
        return all;
    }
}
