package org.yizhengtong.server.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.server.casework.domain.Case;
import org.yizhengtong.server.casework.domain.CaseFacts;
import org.yizhengtong.server.casework.domain.Cases;
import org.yizhengtong.server.casework.domain.Deadline;
import org.yizhengtong.server.casework.domain.Filing;
import org.yizhengtong.server.casework.domain.Papers;
import org.yizhengtong.server.casework.domain.Steps;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.law.LawDesk;

/** Takes applications in (受理) and shows them to those they concern. What officers decide: {@link ReviewDesk}. */
@Service
public class CaseDesk {
    private final Cases cases;
    private final CaseFacts facts;
    private final Steps steps;
    private final Papers papers;
    private final CaseReading reading;
    private final LawDesk law;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseDesk(
            Cases cases,
            CaseFacts facts,
            Steps steps,
            Papers papers,
            CaseReading reading,
            LawDesk law,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.facts = facts;
        this.steps = steps;
        this.papers = papers;
        this.reading = reading;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Accepts an application (受理). The same request opens one case, however often it is sent.
     *
     * @throws AlreadyApplied when the person has another case open
     */
    @Transactional
    public CaseNumber open(NewCase asked, RequestId request, Actor by) {
        var before = cases.openedBy(request);
        if (before.isPresent()) return before.get();
        var today = LocalDate.now(clock);
        var filing = new Filing(
                cases.next(today),
                asked.applicant(),
                asked.applicantName(),
                asked.locality(),
                asked.office(),
                today,
                asked.proxy());
        if (!cases.add(new Case.UnderReview(filing, time(today)), request))
            return standing(asked.applicant(), request, by).orElseThrow(NotFound::new);
        facts.say(filing, asked.facts());
        papers.handIn(asked.applicant(), asked.papers(), filing.number());
        steps.add(filing, new CaseStep(clock.instant(), "opened", by.name(), ""), request);
        events.publishEvent(new CaseOpened(filing.applicant(), filing.number(), by));
        return filing.number();
    }

    /** The case this request has opened for this person, when the same form is sent again. */
    @Transactional(readOnly = true)
    public Optional<CaseNumber> openedBy(RequestId request, Actor by) {
        var number = cases.openedBy(request);
        number.flatMap(cases::find).ifPresent(found -> found.filing().openTo(by, LocalDate.now(clock)));
        return number;
    }

    /**
     * The case this request has opened; nothing where this person has none open.
     *
     * @throws AlreadyApplied when another request has opened one
     */
    @Transactional(readOnly = true)
    public Optional<CaseNumber> standing(ResidentId applicant, RequestId request, Actor by) {
        var before = openedBy(request, by);
        if (before.isEmpty()) mustHaveNoneOpen(applicant);
        return before;
    }

    /** @throws AlreadyApplied when this person has a case open */
    @Transactional(readOnly = true)
    public void mustHaveNoneOpen(ResidentId applicant) {
        cases.openOf(applicant).ifPresent(open -> {
            throw new AlreadyApplied(open);
        });
    }

    /** Whether this person has a case open. */
    @Transactional(readOnly = true)
    public boolean hasOpen(ResidentId applicant) {
        return cases.openOf(applicant).isPresent();
    }

    /**
     * A case for reading. An officer's look is told to the resident.
     *
     * @throws org.yizhengtong.server.kernel.NotYours for anybody but the applicant and the station that holds it
     */
    @Transactional
    public CaseView view(CaseNumber number, Actor reader) {
        var found = cases.find(number).orElseThrow(NotFound::new);
        found.filing().openTo(reader, LocalDate.now(clock));
        if (reader.role() == Role.OFFICER) {
            events.publishEvent(new Looked(
                    found.filing().applicant(), reader, number.value(), "purpose.case_review", "shown.case_file", ""));
        }
        return reading.view(found);
    }

    /**
     * Whose case it is, for who sends something to it.
     *
     * @throws org.yizhengtong.server.kernel.NotYours for anybody but the applicant and who acts for them
     */
    @Transactional(readOnly = true)
    public ResidentId applicantOf(CaseNumber number, Actor by) {
        var filing = cases.find(number).orElseThrow(NotFound::new).filing();
        filing.sentBy(by, LocalDate.now(clock));
        return filing.applicant();
    }

    /** The newest case of a resident, whatever became of it. */
    @Transactional(readOnly = true)
    public Optional<CaseNumber> newestOf(ResidentId resident) {
        return cases.newestOf(resident);
    }

    /** The cases in which somebody acts for another today, the newest first. */
    @Transactional(readOnly = true)
    public List<ActedFor> actedForBy(ResidentId proxy) {
        return cases.actedForBy(proxy, LocalDate.now(clock));
    }

    /** Those of these residents who have ever applied for anything. */
    @Transactional(readOnly = true)
    public Set<ResidentId> withCase(Collection<ResidentId> residents) {
        return cases.among(residents);
    }

    /** The case whose decision rests on a finding; who may open it, the case says. */
    @Transactional(readOnly = true)
    public Optional<CaseNumber> restingOn(UUID finding) {
        return cases.restingOn(finding);
    }

    /** What the newest case of a resident knows, as the law reads it. */
    @Transactional(readOnly = true)
    public Facts factsOf(ResidentId resident) {
        return cases.newestOf(resident).map(reading::facts).orElse(Facts.none());
    }

    /** The same of many people; who has no case is left out. */
    @Transactional(readOnly = true)
    public Map<ResidentId, Facts> factsOf(Collection<ResidentId> residents) {
        var known = new HashMap<ResidentId, Facts>();
        facts.ofNewest(residents).forEach((id, said) -> known.put(id, KnownFacts.of(said, law.vocabulary())));
        return known;
    }

    /** The applicant sends what was asked for; the rest of the office's time runs on from today. */
    @Transactional
    public void resubmit(CaseNumber number, List<CaseFact> said, List<UUID> more, RequestId request, Actor by) {
        var standing = cases.take(number).orElseThrow(NotFound::new);
        standing.filing().sentBy(by, LocalDate.now(clock));
        if (!(standing instanceof Case.AwaitingCorrection waiting)) {
            if (steps.has(number, "resubmitted", request)) return;
            throw new NoCorrectionAsked(number);
        }
        var filing = waiting.filing();
        facts.say(filing, said);
        papers.handIn(filing.applicant(), more, number);
        steps.add(filing, new CaseStep(clock.instant(), "resubmitted", "", ""), request);
        cases.save(waiting.resubmit(LocalDate.now(clock), law.calendar()));
        events.publishEvent(new CaseResubmitted(filing.applicant(), number, by));
    }

    private @Nullable Deadline time(LocalDate accepted) {
        return law.timeLimit("issue")
                .map(limit -> Deadline.of(limit, accepted, law.calendar()))
                .orElse(null);
    }
}
