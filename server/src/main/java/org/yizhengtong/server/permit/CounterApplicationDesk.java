package org.yizhengtong.server.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.policy.FactKind;
import org.yizhengtong.policy.FactType;
import org.yizhengtong.policy.Proxy;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.casework.CaseProxy;
import org.yizhengtong.server.casework.ReviewDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.law.FactInput;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.permit.domain.Drafts;
import org.yizhengtong.server.registration.HouseholdDesk;
import org.yizhengtong.server.registration.RegistrationDesk;

/** Applies for whoever stands at the counter (窗口): the officer writes and has the originals in hand, the person signs. */
@Service
public class CounterApplicationDesk {
    /** What an original shows beside itself. */
    private static final Map<String, List<String>> SHOWN_BY = Map.of(
            "identity_card", List.of("person.name", "person.number"), "dwelling_proof", List.of("person.address"));

    private static final String CHILD = "child";

    private final DraftDesk begun;
    private final Drafts drafts;
    private final ApplicationAsking asking;
    private final ApplicationOpening opening;
    private final ApplicationDoor door;
    private final RegistrationDesk registration;
    private final OfficeDesk offices;
    private final CaseDesk cases;
    private final ReviewDesk review;
    private final LawDesk law;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CounterApplicationDesk(
            DraftDesk begun,
            Drafts drafts,
            ApplicationAsking asking,
            ApplicationOpening opening,
            ApplicationDoor door,
            RegistrationDesk registration,
            OfficeDesk offices,
            CaseDesk cases,
            ReviewDesk review,
            LawDesk law,
            ApplicationEventPublisher events,
            Clock clock) {
        this.begun = begun;
        this.drafts = drafts;
        this.asking = asking;
        this.opening = opening;
        this.door = door;
        this.registration = registration;
        this.offices = offices;
        this.cases = cases;
        this.review = review;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The application as far as it has come. The look is told to the resident.
     *
     * @param typed what was sent and is not kept, such as a place being looked for
     * @throws org.yizhengtong.server.kernel.NotYours for everybody but officers of the station that answers for the home
     */
    @Transactional
    public CounterApplication open(ResidentId about, Actor officer, Map<String, String> typed) {
        var known = door.enter(about, officer);
        events.publishEvent(
                new Looked(about, officer, about.toString(), "purpose.application", "shown.registration", ""));
        var home = registration.of(about).orElseThrow(NotRegistered::new);
        var kept = begun.answers(about, officer, Map.of());
        var counter = new CounterForm(kept);
        var asked = asking.form(known, kept, begun.sent(about, officer), counter.onBehalf() ? home.name() : null);
        var unanswered = asked.questions().stream()
                .filter(question -> !kept.containsKey(question.name()))
                .toList();
        var wrong = asking.missing(asked.sent(), counter.originals(asked.papers()), counter.onBehalf());
        return new CounterApplication(
                home,
                offices.office(officer.atOffice()),
                asked.with(inOrder(asked, unanswered)),
                inBoxes(kept),
                asked.next().isEmpty() ? List.of() : unanswered,
                asked.papers().stream()
                        .filter(paper ->
                                wrong.stream().anyMatch(error -> error.field().equals("paper." + paper.id())))
                        .toList(),
                law.proxies(),
                asked.questions().stream()
                        .filter(question -> question.type() == FactType.PLACE)
                        .findFirst()
                        .map(question -> begun.picker(question.name(), typed, kept))
                        .orElse(null),
                begun.begun(about, officer));
    }

    /** The case that this form has opened, when it is sent again. */
    @Transactional(readOnly = true)
    public Optional<CaseNumber> opened(RequestId request, Actor officer) {
        return cases.openedBy(request, officer);
    }

    /** Keeps answers that can be kept, ticks, and who applies. */
    @Transactional
    public void save(ResidentId about, Actor officer, Map<String, String> typed) {
        begun.answerAll(about, officer, typed, Map.of());
        var questions = asking.questions(door.known(about));
        drafts.answer(about, officer.id(), new CounterForm(typed).kept(asking.papers(true), questions));
    }

    /**
     * Takes the application in. The person is the applicant, the officer is named as who wrote it; the same request opens
     * one case.
     *
     * @throws FieldErrors with every mistake and everything missing at once
     */
    @Transactional
    public CaseNumber apply(ResidentId about, Actor officer, Map<String, String> typed, RequestId request) {
        var before = opened(request, officer);
        if (before.isPresent()) return before.get();
        door.mayAnswer(about, officer);
        var counter = new CounterForm(typed);
        var person = registration.particulars(about);
        var age = Period.between(person.birthDate(), LocalDate.now(clock)).getYears();
        var mistakes = counter.mistakes(person.number(), says(age));
        var proxy = counter.onBehalf() && mistakes.isEmpty() ? proxy(counter, person.birthDate()) : null;
        var originals = counter.originals(asking.papers(counter.onBehalf()));
        var number = opening.open(about, officer, proxy, counter.onBehalf(), originals, typed, mistakes, request);
        drafts.drop(about, about.value());
        var held = cases.view(number, officer);
        for (var original : originals) {
            review.see(number, PersonFacts.ofOriginal(original), original, officer);
            for (var fact : SHOWN_BY.getOrDefault(original, List.of())) review.see(number, fact, original, officer);
        }
        counter.seen().forEach((fact, paper) -> {
            if (held.facts().stream().anyMatch(one -> one.fact().equals(fact)))
                review.see(number, fact, paper, officer);
        });
        return number;
    }

    /**
     * Keeps a paper with what was begun; one of the same kind gives way to it.
     *
     * @throws FieldErrors for a paper the law does not name, and for a file that cannot be taken
     */
    @Transactional
    public void keep(ResidentId about, Actor officer, String paper, byte[] bytes) {
        begun.answerAll(about, officer, Map.of(), Map.of());
        if (isNone(paper)) throw new FieldErrors(List.of(new FieldError("paper", "problem.no_such_paper")));
        begun.keep(about, officer, paper, bytes).ifPresent(bad -> {
            throw new FieldErrors(List.of(bad));
        });
    }

    /**
     * What no page would send: answers to what is not asked, and papers there are none of, would be lost unsaid.
     *
     * @throws FieldErrors with all of them at once
     */
    @Transactional(readOnly = true)
    public void mustAsk(ResidentId about, Actor officer, Collection<String> facts, Collection<String> originals) {
        door.mayAnswer(about, officer);
        var asked =
                asking.questions(door.known(about)).stream().map(FactKind::name).toList();
        var errors = new ArrayList<FieldError>();
        for (var fact : facts)
            if (!asked.contains(fact)) errors.add(new FieldError("answers." + fact, "problem.not_asked"));
        for (var paper : originals)
            if (isNone(paper)) errors.add(new FieldError(CounterForm.ORIGINAL + paper, "problem.no_such_paper"));
        if (!errors.isEmpty()) throw new FieldErrors(errors);
    }

    private boolean isNone(String paper) {
        return asking.papers(true).stream().noneMatch(one -> one.id().equals(paper));
    }

    private CaseProxy proxy(CounterForm counter, LocalDate born) {
        var ofAge = HouseholdDesk.ofAgeOn(born);
        var registered = registration.named(counter.name(), counter.number());
        return counter.proxy(registered.orElse(null), LocalDate.now(clock).isBefore(ofAge) ? ofAge : null);
    }

    /** Who may apply for somebody of this age. */
    private Optional<Proxy> says(int age) {
        var child = Optional.ofNullable(law.proxies().get(CHILD)).filter(says -> isUnder(age, says.under()));
        return child.or(() -> Optional.ofNullable(law.proxies().get("old_or_disabled")));
    }

    private static boolean isUnder(int age, @Nullable Integer under) {
        return under != null && age < under;
    }

    private static List<FactKind> inOrder(ApplicationForm form, List<FactKind> unanswered) {
        return form.questions().stream()
                .sorted(Comparator.comparing((FactKind one) ->
                        form.next().filter(one.name()::equals).isPresent() ? 0 : unanswered.contains(one) ? 1 : 2))
                .toList();
    }

    /** A day stands in its three boxes as well. */
    private static Map<String, String> inBoxes(Map<String, String> kept) {
        var boxes = new LinkedHashMap<>(kept);
        kept.forEach((fact, written) -> {
            if (!written.matches("\\d{4}-\\d{2}-\\d{2}") || written.equals(FactInput.NOT_KNOWN)) return;
            boxes.put(fact + ".year", written.substring(0, 4));
            boxes.put(fact + ".month", written.substring(5, 7));
            boxes.put(fact + ".day", written.substring(8));
        });
        return boxes;
    }
}
