package org.yizhengtong.server.entitlement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.yizhengtong.policy.BadFact;
import org.yizhengtong.policy.FactKind;
import org.yizhengtong.policy.FactType;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.law.BesideDesk;
import org.yizhengtong.server.law.FactInput;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.registration.DivisionDesk;
import org.yizhengtong.server.registration.DivisionLevel;
import org.yizhengtong.server.registration.DivisionPicker;

/**
 * "What would I get?", for anyone, without a name. The answers are held by who asks: a map from fact to what was written,
 * in the order of answering. Nothing is stored.
 */
@Service
public class WalkDesk {
    private final LawDesk law;
    private final BesideDesk compare;
    private final DivisionDesk divisions;

    WalkDesk(LawDesk law, BesideDesk compare, DivisionDesk divisions) {
        this.law = law;
        this.compare = compare;
        this.divisions = divisions;
    }

    /** The question to ask next: the most deciding of those that can still change the result; nothing when none can. */
    public Optional<String> next(Map<String, String> answers) {
        return find(answers).ask().stream()
                .filter(fact -> !answers.containsKey(fact))
                .findFirst();
    }

    /** @throws NotFound when no law asks this */
    public FactKind question(String fact) {
        if (!law.vocabulary().has(fact)) throw new NotFound();
        return law.vocabulary().kind(fact);
    }

    /**
     * Reads one answer from a form, as it is to be kept.
     *
     * @param answers those given before: this one may not contradict them
     * @throws FieldErrors with words that say how to mend it
     */
    public String read(String fact, Map<String, String> typed, Map<String, String> answers) {
        var kind = question(fact);
        if (typed.containsKey(FactInput.NOT_KNOWN)) return FactInput.NOT_KNOWN;
        try {
            var value = law.read(fact, typed);
            if (value.isEmpty()) return notKnown(fact, typed);
            var written = value.get().toString();
            if (kind.type() == FactType.PLACE && !divisions.exists(written)) throw unknownDivision(fact);
            law.vocabulary().check(facts(answers).with(fact, value.get(), Origin.SAID));
            return written;
        } catch (BadFact bad) {
            throw new FieldErrors(List.of(new FieldError(
                    fact, "problem.fact", List.of(bad.words().zh(), bad.words().en()))));
        }
    }

    public boolean asksPlace(FactKind question) {
        return question.type() == FactType.PLACE;
    }

    /** What the picker of a place shows for what was typed, or opened, so far: counties are fine enough here. */
    public DivisionPicker picker(String fact, Map<String, String> typed) {
        var asked = new LinkedHashMap<>(typed);
        if (fact.equals("residence.place")) asked.putIfAbsent(fact + "-in", divisions.city());
        return divisions.picker(DivisionPicker.Asked.read(fact, DivisionLevel.COUNTY, asked));
    }

    /** What the law finds for these answers. */
    public Finding find(Map<String, String> answers) {
        return law.find(facts(answers), notKnown(answers));
    }

    /** The same beside what another place, day or reading would give. */
    public Compared beside(Map<String, String> answers, Map<String, List<String>> typed) {
        return new Compared(compare.sheet(find(answers), facts(answers), notKnown(answers), typed));
    }

    /** The answers so far, in words. */
    public List<AnswerRow> soFar(Map<String, String> answers) {
        var rows = new ArrayList<AnswerRow>();
        answers.forEach((fact, written) -> {
            if (!law.vocabulary().has(fact)) return;
            words(fact, written)
                    .ifPresent(words -> rows.add(
                            new AnswerRow(fact, law.vocabulary().kind(fact).means(), words)));
        });
        return rows;
    }

    /** What was answered, as far as today's law still knows the question and the answer. */
    Facts facts(Map<String, String> answers) {
        var facts = Facts.none();
        for (var answer : answers.entrySet()) {
            if (answer.getValue().equals(FactInput.NOT_KNOWN)) continue;
            var value = law.vocabulary().stillReads(answer.getKey(), answer.getValue());
            if (value.isPresent()) facts = facts.with(answer.getKey(), value.get(), Origin.SAID);
        }
        return facts;
    }

    static Set<String> notKnown(Map<String, String> answers) {
        var notKnown = new HashSet<String>();
        answers.forEach((fact, written) -> {
            if (written.equals(FactInput.NOT_KNOWN)) notKnown.add(fact);
        });
        return notKnown;
    }

    private static String notKnown(String fact, Map<String, String> typed) {
        if (FactInput.NOT_KNOWN.equals(typed.get(fact))) return FactInput.NOT_KNOWN;
        throw new FieldErrors(List.of(new FieldError(fact, "problem.answer_missing")));
    }

    private static FieldErrors unknownDivision(String fact) {
        return new FieldErrors(List.of(new FieldError(fact, "problem.unknown_division")));
    }

    private Optional<Text> words(String fact, String written) {
        if (written.equals(FactInput.NOT_KNOWN)) return Optional.of(FactInput.NOT_KNOWN_WORDS);
        var vocabulary = law.vocabulary();
        return vocabulary.stillReads(fact, written).map(value -> vocabulary.words(fact, value));
    }
}
