package org.yizhengtong.server.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.casework.ReviewDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.permit.domain.Cards;
import org.yizhengtong.server.permit.domain.Issue;
import org.yizhengtong.server.permit.domain.Permit;
import org.yizhengtong.server.permit.domain.PermitSteps;
import org.yizhengtong.server.permit.domain.Permits;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.registration.RegistrationFacts;
import org.yizhengtong.server.temporary.TemporaryDesk;

/** Issues permits on an officer's approval, and tells which are in force. */
@Service
@EnableConfigurationProperties(PermitSettings.class)
public class PermitDesk {
    private static final int SHORTEST_TERM = 1;

    private final Permits permits;
    private final PermitSteps steps;
    private final Cards cards;
    private final ReviewDesk review;
    private final CaseDesk cases;
    private final RegistrationDesk registration;
    private final LawDesk law;
    private final PermitNumbers numbers;
    private final TemporaryDesk temporary;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PermitDesk(
            Permits permits,
            PermitSteps steps,
            Cards cards,
            ReviewDesk review,
            CaseDesk cases,
            RegistrationDesk registration,
            LawDesk law,
            PermitNumbers numbers,
            TemporaryDesk temporary,
            ApplicationEventPublisher events,
            Clock clock) {
        this.permits = permits;
        this.steps = steps;
        this.cards = cards;
        this.review = review;
        this.cases = cases;
        this.registration = registration;
        this.law = law;
        this.numbers = numbers;
        this.temporary = temporary;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Approves a case and issues (签发) its permit in one transaction.
     *
     * @throws AlreadyHolds when the person has a permit in force, whichever door the other came through
     * @throws org.yizhengtong.server.casework.AlreadyDecided when a colleague was faster
     */
    @Transactional
    public PermitSummary approve(CaseNumber number, String reason, RequestId request, Actor officer) {
        var approval = review.approve(number, reason, request, officer);
        if (approval.repeated()) return of(approval.applicant()).orElseThrow(NotFound::new);
        var today = LocalDate.now(clock);
        permits.closeExpired(approval.applicant(), today);
        var issue = new Issue(numbers.unused(), approval.applicant(), today);
        var permit = Permit.Valid.issued(issue, law.upkeep(today), termOf(approval.termYears()));
        if (!permits.add(permit, number)) {
            throw new AlreadyHolds(
                    of(approval.applicant()).orElseThrow(NotFound::new).number());
        }
        steps.add(issue, issued(permit, officer.name(), officer.atOffice()), request);
        temporary.convertedInto(issue.number(), issue.holder(), officer);
        cards.order(issue, PermitCard.Why.FIRST, officer.atOffice(), today, approval.cardDue());
        events.publishEvent(new PermitIssued(permit.holder(), permit.number(), officer));
        return summary(permit);
    }

    /** In years; the shortest where the law names none. */
    static int termOf(@Nullable Integer found) {
        return found == null ? SHORTEST_TERM : found;
    }

    /** The permit of this person: the one in force, or else the newest that was. */
    @Transactional(readOnly = true)
    public Optional<PermitSummary> of(ResidentId holder) {
        return permits.of(holder).map(this::summary);
    }

    @Transactional(readOnly = true)
    public Optional<PermitSummary> find(PermitNumber number) {
        return permits.find(number).map(this::summary);
    }

    /** Those that were issued under these numbers. */
    @Transactional(readOnly = true)
    public Map<PermitNumber, PermitSummary> find(Collection<PermitNumber> numbers) {
        return permits.find(numbers).stream().collect(Collectors.toMap(Permit::number, this::summary));
    }

    /** What is known about a holder for the law: registration first, then the case, then the permit itself. */
    @Transactional(readOnly = true)
    public Facts factsOf(ResidentId holder) {
        return factsOf(holder, of(holder), cases.factsOf(holder), registration.facts(holder));
    }

    /** The same where the permit, the case and the register have been read already. */
    @Transactional(readOnly = true)
    public Facts factsOf(
            ResidentId holder, Optional<PermitSummary> permit, Facts ofCase, RegistrationFacts registered) {
        return factsBefore(ofCase, registered).with("permit.kind", kind(holder, permit), Origin.CONFIRMED);
    }

    /** What is known of somebody without a permit, who asks what one would open. */
    public Facts factsBefore(Facts ofCase, RegistrationFacts registered) {
        var facts = ofCase;
        for (var known : registered.values().entrySet()) {
            if (!law.vocabulary().has(known.getKey())) continue;
            if (!facts.has(known.getKey())) facts = facts.with(known.getKey(), known.getValue(), Origin.SAID);
        }
        return facts;
    }

    private String kind(ResidentId holder, Optional<PermitSummary> permit) {
        var kind = permit.map(this::kind).orElse("none");
        return kind.equals("none") && temporary.inForce(holder) ? "temporary" : kind;
    }

    /** Who lost the card still has the right. */
    private String kind(PermitSummary permit) {
        return switch (permit.standing()) {
            case VALID -> "residence";
            case LOST -> permit.until().isBefore(LocalDate.now(clock)) ? "lapsed" : "residence";
            case SUSPENDED, EXPIRED -> "lapsed";
            case CANCELLED -> "none";
        };
    }

    /** Enters permits issued earlier, one a person; answers them in the same order. */
    @Transactional
    public List<PermitSummary> load(List<LoadedPermit> many) {
        var issued = many.stream().map(this::loaded).toList();
        permits.addAll(
                issued,
                many.stream().<@Nullable CaseNumber>map(LoadedPermit::from).toList());
        var issues = issued.stream().map(Permit::issue).toList();
        var offices = many.stream().map(LoadedPermit::office).toList();
        cards.addAllInHand(issues, offices);
        steps.addAll(
                issues,
                IntStream.range(0, many.size())
                        .mapToObj(row -> issued(issued.get(row), "", offices.get(row)))
                        .toList());
        return issued.stream().map(this::summary).toList();
    }

    private Permit.Valid loaded(LoadedPermit one) {
        var number = numbers.of(one.serial());
        var issue = new Issue(number, one.holder(), one.issuedOn());
        return Permit.Valid.issued(issue, law.upkeep(one.issuedOn()), one.years());
    }

    private PermitStep issued(Permit.Valid permit, String by, String office) {
        var on = permit.issue().issuedOn();
        return new PermitStep(
                on, clock.instant(), PermitStep.Kind.ISSUED, permit.term().until(), by, office, "");
    }

    private PermitSummary summary(Permit permit) {
        return PermitSummary.of(permit.asOf(LocalDate.now(clock), law::upkeep));
    }
}
