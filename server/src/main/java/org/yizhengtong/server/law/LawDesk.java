package org.yizhengtong.server.law;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.policy.BadFact;
import org.yizhengtong.policy.BadPack;
import org.yizhengtong.policy.Cancellation;
import org.yizhengtong.policy.Consent;
import org.yizhengtong.policy.Duty;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.policy.Inquiry;
import org.yizhengtong.policy.Paper;
import org.yizhengtong.policy.Policy;
import org.yizhengtong.policy.Proxy;
import org.yizhengtong.policy.TimeLimit;
import org.yizhengtong.policy.UnknownPlace;
import org.yizhengtong.policy.Vocabulary;
import org.yizhengtong.policy.WorkingCalendar;
import org.yizhengtong.policy.years.Event;
import org.yizhengtong.policy.years.History;
import org.yizhengtong.policy.years.Upkeep;
import org.yizhengtong.policy.years.YearsAccount;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.law.domain.Findings;
import org.yizhengtong.server.law.domain.KeptFinding;

/** Finds (认定) under this city's law, and keeps the findings that decisions rest on. It decides nothing. */
@Service
public class LawDesk {
    private static final Logger LOG = LoggerFactory.getLogger(LawDesk.class);

    private final CurrentLaw current;
    private final EarlierLaws earlier;
    private final LawSettings settings;
    private final WorkingCalendar calendar;
    private final Findings findings;
    private final Clock clock;

    LawDesk(
            CurrentLaw current,
            EarlierLaws earlier,
            LawSettings settings,
            WorkingCalendar calendar,
            Findings findings,
            Clock clock) {
        this.current = current;
        this.earlier = earlier;
        this.settings = settings;
        this.calendar = calendar;
        this.findings = findings;
        this.clock = clock;
    }

    /** Division code of the city whose law applies. */
    public String place() {
        return settings.place();
    }

    /** The day whose law applies: the one that is set, or today. */
    public LocalDate lawOn() {
        return settings.lawOn(today());
    }

    /** What the law finds today for these facts; {@code notKnown} are facts the person cannot tell. */
    public Finding find(Facts facts, Set<String> notKnown) {
        return policy().find(inquiry(facts, notKnown));
    }

    /** The same of one service alone; nothing where the law is silent about it. */
    public Optional<Finding.ForService> service(Facts facts, String id) {
        return policy().service(inquiry(facts, Set.of()), id);
    }

    /** What the law finds for what is asked, wherever and of whatever day. */
    Finding find(Inquiry asked) {
        return policy().find(asked);
    }

    /** Finds and keeps the finding, so that a decision can point at it. */
    @Transactional
    public Grounds keep(ResidentId about, Facts facts) {
        var law = current.now();
        var found = law.policy().find(inquiry(facts, Set.of()));
        return new Grounds(findings.keep(about, facts, found, law.version()), found);
    }

    /** Finds for each of these days and keeps the findings, in their order: cases brought in from elsewhere. */
    @Transactional
    public List<Finding> load(List<PastFacts> many) {
        var law = current.now();
        var found = many.parallelStream()
                .map(past -> law.policy()
                        .find(new Inquiry(place(), past.on(), settings.lawOn(past.on()), past.facts(), Set.of())))
                .toList();
        findings.keepAll(many, found, law.version());
        return found;
    }

    /** A kept finding, as it was made; {@link NotFound} where nothing was kept under this id. */
    @Transactional(readOnly = true)
    public Finding kept(UUID id) {
        return findings.find(id).orElseThrow(NotFound::new).finding();
    }

    /**
     * Finds again from the facts a kept finding was made from, on its own day and under its own law as it was read then.
     *
     * @throws NotFound when nothing was kept under this id
     */
    @Transactional(readOnly = true)
    public Replay again(UUID id) {
        var kept = findings.find(id).orElseThrow(NotFound::new);
        return new Replay(id, kept.finding(), foundAgain(kept), kept.book());
    }

    private @Nullable Finding foundAgain(KeptFinding kept) {
        if (kept.book() == null) return null;
        var then = kept.finding();
        try {
            var law = earlier.of(kept.book()).policy();
            var facts = kept.facts(law.vocabulary());
            return findings.asKept(law.find(new Inquiry(then.place(), then.on(), then.lawOn(), facts, Set.of())));
        } catch (BadPack | BadFact | UnknownPlace unreadable) {
            // Its message may hold what a person told: nothing of that belongs in a log.
            var kind = unreadable.getClass().getSimpleName();
            LOG.error("a kept finding cannot be found again under its law, version {}: {}", kept.book(), kind);
            return null;
        }
    }

    /**
     * Reads a fact from what was typed into a form; nothing where the box was left empty or "I don't know" was chosen.
     *
     * @throws BadFact when it cannot be the fact's value: of the wrong type, out of bounds, or a day still to come
     */
    public Optional<Object> read(String fact, Map<String, String> typed) {
        return FactInput.read(vocabulary(), fact, typed, today());
    }

    public Vocabulary vocabulary() {
        return policy().vocabulary();
    }

    /** The facts the rules of these subjects mention. */
    public Set<String> factsFor(String... subjects) {
        return policy().factsFor(place(), lawOn(), subjects);
    }

    /** The facts a permit and its term turn on that somebody can be asked: what is assumed and what the permit tells is not. */
    public Set<String> askedOfApplicants() {
        var asked = new TreeSet<>(factsFor("permit", "term"));
        asked.removeAll(vocabulary().assumed().keySet());
        asked.removeIf(fact -> fact.startsWith("permit."));
        return asked;
    }

    public List<org.yizhengtong.policy.Service> services() {
        return policy().services(place(), lawOn());
    }

    /** The papers a step needs: {@code registration} or {@code application}. */
    public List<Paper> papers(String step) {
        return policy().papers(place(), lawOn(), step);
    }

    /** How long an office may take for a step, where the law says. */
    public Optional<TimeLimit> timeLimit(String step) {
        return policy().timeLimit(place(), lawOn(), step);
    }

    /** A duty of the law that applies today, with what follows where it is not done. */
    public Optional<Duty> duty(String id) {
        return policy().duties(place(), lawOn()).stream()
                .filter(duty -> duty.id().equals(id))
                .findFirst();
    }

    /** How a permit is kept in force (签注, 延期) by the law that applies to this day. */
    public Upkeep upkeep(LocalDate day) {
        return policy().upkeep(place(), settings.lawOn(day));
    }

    /** On which grounds a permit is cancelled (注销) by the law that applies today, by ground. */
    public Map<String, Cancellation> cancellations() {
        return policy().cancellations(place(), lawOn());
    }

    /** For whom somebody else may apply (代办) by the law that applies today; nobody where it does not say. */
    public Map<String, Proxy> proxies() {
        return policy().proxies(place(), lawOn());
    }

    /** Whether a correction needs a second officer (更正须两人同意) by the law that applies today, by particular, where it says. */
    public Map<String, Consent> consents() {
        return policy().consents(place(), lawOn());
    }

    /**
     * The account of years (居住年限) under the law of this city or another place: of each day, or of the one day that is set.
     * @throws org.yizhengtong.policy.years.BadHistory when what is recorded cannot have happened so under that law
     */
    public YearsAccount years(String place, History history) {
        var on = settings.on();
        return on == null
                ? policy().years(place, today(), history, Map.of())
                : policy().yearsUnder(place, on, today(), history);
    }

    /** What time under an old temporary permit is worth by the law that applies to this day. */
    public TemporaryTime temporaryTime(LocalDate day) {
        var on = settings.lawOn(day);
        var history = History.of(Event.converted(on, on.minusYears(1)));
        return TemporaryTime.in(policy().years(place(), on, history, Map.of()));
    }

    /** The official calendar by which working days are counted. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** What is wrong with packs that were to follow; nothing while all is well. */
    public Optional<BrokenLaw> broken() {
        return current.broken();
    }

    private Inquiry inquiry(Facts facts, Set<String> notKnown) {
        return new Inquiry(place(), today(), lawOn(), facts, notKnown);
    }

    private Policy policy() {
        return current.now().policy();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
