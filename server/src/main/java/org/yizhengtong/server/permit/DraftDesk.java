package org.yizhengtong.server.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.policy.FactKind;
import org.yizhengtong.policy.FactType;
import org.yizhengtong.server.casework.BadUpload;
import org.yizhengtong.server.casework.EvidenceDesk;
import org.yizhengtong.server.casework.PaperSummary;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.permit.domain.Drafts;
import org.yizhengtong.server.registration.DivisionDesk;
import org.yizhengtong.server.registration.DivisionLevel;
import org.yizhengtong.server.registration.DivisionPicker;

/**
 * Applications begun and not sent in yet (草稿): every answer and every paper is kept when it is sent, with the person and
 * not with a phone. What is asked, {@link ApplicationAsking} says.
 */
@Service
public class DraftDesk {
    private final Drafts drafts;
    private final ApplicationDoor door;
    private final ApplicationAsking asking;
    private final ApplicationReading reading;
    private final EvidenceDesk evidence;
    private final DivisionDesk divisions;
    private final LawDesk law;
    private final PermitSettings settings;
    private final Clock clock;

    DraftDesk(
            Drafts drafts,
            ApplicationDoor door,
            ApplicationAsking asking,
            ApplicationReading reading,
            EvidenceDesk evidence,
            DivisionDesk divisions,
            LawDesk law,
            PermitSettings settings,
            Clock clock) {
        this.drafts = drafts;
        this.door = door;
        this.asking = asking;
        this.reading = reading;
        this.evidence = evidence;
        this.divisions = divisions;
        this.law = law;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The application as far as it has come.
     *
     * @param before what was answered without a name before it was begun: it is not asked again
     * @throws NotRegistered before residence was registered
     * @throws org.yizhengtong.server.casework.AlreadyApplied while another is open
     */
    @Transactional(readOnly = true)
    public ApplicationForm form(ResidentId about, Actor by, Map<String, String> before) {
        var known = door.enter(about, by);
        return asking.form(known, answers(about, by, before), sent(about, by), door.forWhom(about, by));
    }

    /**
     * One question.
     *
     * @param typed what was typed into its page and could not be kept
     * @throws NotFound when it is not asked
     */
    @Transactional(readOnly = true)
    public AskedQuestion question(
            ResidentId about, Actor by, String fact, Map<String, String> typed, Map<String, String> before) {
        var known = door.enter(about, by);
        var answers = answers(about, by, before);
        var question = question(fact, asking.questions(known));
        var asked = answers.keySet().stream().filter(law.vocabulary()::has).toList();
        var place = asked.contains(fact) ? asked.indexOf(fact) : asked.size();
        return new AskedQuestion(
                question,
                answers.get(fact),
                asking.form(known, answers, List.of(), null).said(),
                place == 0 ? null : asked.get(place - 1),
                door.forWhom(about, by),
                question.type() == FactType.PLACE ? picker(fact, typed, answers) : null);
    }

    /**
     * Keeps one answer; a later one to the same question takes the place of the earlier.
     *
     * @throws org.yizhengtong.server.kernel.FieldErrors with words that say how to mend it
     */
    @Transactional
    public void answer(ResidentId about, Actor by, String fact, Map<String, String> typed, Map<String, String> before) {
        var known = door.enter(about, by);
        var question = question(fact, asking.questions(known));
        var written = reading.one(known, question, typed, answers(about, by, before));
        begin(about, by, before);
        drafts.answer(about, by.id(), Map.of(fact, written));
    }

    /** Keeps those answers of a whole form that can be kept. */
    @Transactional
    public void answerAll(ResidentId about, Actor by, Map<String, String> typed, Map<String, String> before) {
        var written = reading.readable(door.enter(about, by), typed);
        begin(about, by, before);
        drafts.answer(about, by.id(), written);
    }

    /**
     * Keeps a file if it can be taken, by itself, so that a mistake elsewhere in the form does not cost it.
     *
     * @param kind which paper it is, as the pack names it; another is let go
     * @return what is wrong with it, beside its field
     */
    public Optional<FieldError> keep(ResidentId about, Actor by, String kind, byte[] bytes) {
        if (isAsked(kind)) door.mayAnswer(about, by);
        return keep(about, by.id(), kind, bytes);
    }

    /** The same for whoever is known to be the one who sends it. */
    Optional<FieldError> keep(ResidentId about, UUID sender, String kind, byte[] bytes) {
        if (!isAsked(kind)) return Optional.empty();
        try {
            evidence.add(about, sender, kind, bytes);
            return Optional.empty();
        } catch (BadUpload bad) {
            return Optional.of(new FieldError("paper." + kind, bad.key()));
        }
    }

    private boolean isAsked(String kind) {
        return law.papers("application").stream().anyMatch(paper -> paper.id().equals(kind));
    }

    /**
     * Throws away what was begun: answers and papers.
     *
     * @param id which one: what was begun since stays
     */
    @Transactional
    public void throwAway(ResidentId about, Actor by, UUID id) {
        door.mayAnswer(about, by);
        drafts.take(about, by.id());
        if (drafts.find(about, by.id(), LocalDate.MIN)
                .filter(draft -> draft.id().equals(id))
                .isPresent()) drop(about, by);
    }

    /** What somebody began for themselves, or for another. */
    @Transactional(readOnly = true)
    public Optional<BegunApplication> begun(ResidentId about, Actor by) {
        return drafts.find(about, by.id(), savedFrom()).map(this::begun);
    }

    /** All that somebody began, by whom it is for. */
    Map<ResidentId, BegunApplication> allBegun(Actor by) {
        return drafts.begunBy(by.id(), savedFrom()).stream().collect(Collectors.toMap(Draft::about, this::begun));
    }

    private BegunApplication begun(Draft draft) {
        return new BegunApplication(draft.id(), draft.begunOn(), draft.savedOn().plus(settings.draftKept()));
    }

    /** Removes what nobody went on with; it was out of sight on its day already. */
    @Transactional
    public void forgetOld() {
        for (var old : drafts.dropSavedBefore(savedFrom())) evidence.forget(old.about(), old.writer());
    }

    /** What this person has answered: of an application never begun, what was asked before. */
    LinkedHashMap<String, String> answers(ResidentId about, Actor by, Map<String, String> before) {
        return drafts.answers(about, by.id(), savedFrom()).orElseGet(() -> new LinkedHashMap<>(before));
    }

    /**
     * Begins an application for somebody who cannot come, or goes on with it.
     *
     * @return whether it was begun by this
     */
    boolean beginFor(ResidentId about, Actor by, RelativeForm form) {
        dropOld(about, by);
        var first = drafts.touch(about, by.id(), LocalDate.now(clock));
        drafts.answer(about, by.id(), form.kept());
        return first;
    }

    private void dropOld(ResidentId about, Actor by) {
        var old = drafts.find(about, by.id(), LocalDate.MIN)
                .filter(draft -> draft.savedOn().isBefore(savedFrom()));
        if (old.isPresent()) drop(about, by);
    }

    private void begin(ResidentId about, Actor by, Map<String, String> before) {
        dropOld(about, by);
        if (drafts.touch(about, by.id(), LocalDate.now(clock))) {
            drafts.answer(about, by.id(), reading.readable(door.known(about), before));
        }
        // Asked again: another browser may have sent it in while we waited.
        door.enter(about, by);
    }

    private void drop(ResidentId about, Actor by) {
        drafts.drop(about, by.id());
        evidence.forget(about, by.id());
    }

    /** The papers that go with it. */
    List<PaperSummary> sent(ResidentId about, Actor by) {
        return evidence.waiting(about, door.senders(about, by));
    }

    DivisionPicker picker(String fact, Map<String, String> typed, Map<String, String> answers) {
        var chosen = typed.isEmpty() && answers.containsKey(fact) ? Map.of(fact, answers.get(fact)) : typed;
        return divisions.picker(DivisionPicker.Asked.read(fact, DivisionLevel.COUNTY, chosen));
    }

    private static FactKind question(String fact, List<FactKind> asked) {
        return asked.stream().filter(one -> one.name().equals(fact)).findFirst().orElseThrow(NotFound::new);
    }

    private LocalDate savedFrom() {
        return settings.savedFrom(LocalDate.now(clock));
    }
}
