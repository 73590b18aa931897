package org.yizhengtong.server.entitlement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.casework.EvidenceDesk;
import org.yizhengtong.server.casework.KnownFacts;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.law.BesideDesk;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.permit.DraftDesk;
import org.yizhengtong.server.permit.PermitDesk;
import org.yizhengtong.server.permit.PermitSummary;
import org.yizhengtong.server.registration.PersonalTime;
import org.yizhengtong.server.registration.PersonalTimeDesk;
import org.yizhengtong.server.registration.RegistrationFacts;
import org.yizhengtong.server.registration.ResidenceDesk;
import org.yizhengtong.server.registration.ResidenceStanding;

/** What a resident sees of themselves: where they stand, their permit, and what it opens. */
@Service
public class HolderDesk {
    private final ResidenceDesk residences;
    private final PersonalTimeDesk times;
    private final CaseDesk cases;
    private final EvidenceDesk evidence;
    private final PermitDesk permits;
    private final DraftDesk drafts;
    private final WalkDesk walk;
    private final LawDesk law;
    private final BesideDesk compare;

    HolderDesk(
            ResidenceDesk residences,
            PersonalTimeDesk times,
            CaseDesk cases,
            EvidenceDesk evidence,
            PermitDesk permits,
            DraftDesk drafts,
            WalkDesk walk,
            LawDesk law,
            BesideDesk compare) {
        this.residences = residences;
        this.times = times;
        this.cases = cases;
        this.evidence = evidence;
        this.permits = permits;
        this.drafts = drafts;
        this.walk = walk;
        this.law = law;
        this.compare = compare;
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
        var file = cases.newestOf(resident).map(number -> cases.view(number, actor));
        var ofCase =
                file.map(one -> KnownFacts.of(one.facts(), law.vocabulary())).orElse(Facts.none());
        var residence = residences.standing(resident);
        var known = law.find(known(actor, permit, ofCase, residence, answers), WalkDesk.notKnown(answers));
        return new HolderPage(
                residence.filter(one -> permit.isPresent() || one.livesHere()).map(ResidenceStanding::registration),
                file,
                permit,
                known,
                permit.isEmpty() ? Optional.empty() : evidence.photoOf(resident),
                residence,
                time(resident, residence, permit),
                drafts.begun(resident, actor),
                cases.actedForBy(resident));
    }

    /** To register, or to bring the papers of what was only told; of who holds a permit they were seen. */
    private Optional<PersonalTime> time(
            ResidentId resident, Optional<ResidenceStanding> residence, Optional<PermitSummary> permit) {
        if (residence.filter(ResidenceStanding::died).isPresent()) return Optional.empty();
        if (residence.filter(ResidenceStanding::livesHere).isEmpty()) return times.toRegister(null);
        return permit.isPresent() ? Optional.empty() : times.toShowPapers(resident);
    }

    /** What is found for this person beside what another place, day or reading would give. */
    @Transactional(readOnly = true)
    public Compared beside(Actor actor, Map<String, String> answers, Map<String, List<String>> typed) {
        var resident = actor.resident();
        var facts = known(actor, permits.of(resident), cases.factsOf(resident), residences.standing(resident), answers);
        var notKnown = WalkDesk.notKnown(answers);
        return new Compared(compare.sheet(law.find(facts, notKnown), facts, notKnown, typed));
    }

    /**
     * Before there is a permit the question is what it would open, not that it is missing. What was answered without a name
     * may have been about somebody else: where it contradicts the record it is left out.
     */
    private Facts known(
            Actor actor,
            Optional<PermitSummary> permit,
            Facts ofCase,
            Optional<ResidenceStanding> residence,
            Map<String, String> answers) {
        var registered = residence.map(ResidenceStanding::facts).orElseGet(RegistrationFacts::none);
        var onRecord = permit.isEmpty()
                ? permits.factsBefore(ofCase, registered)
                : permits.factsOf(actor.resident(), permit, ofCase, registered);
        return law.vocabulary().joined(onRecord, walk.facts(answers));
    }
}
