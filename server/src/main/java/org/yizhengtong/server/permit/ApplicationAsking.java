package org.yizhengtong.server.permit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yizhengtong.policy.BadFact;
import org.yizhengtong.policy.FactKind;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.policy.Paper;
import org.yizhengtong.server.casework.EvidenceDesk;
import org.yizhengtong.server.casework.PaperSummary;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.law.FactInput;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.registration.RegistrationFacts;

/** What an applicant is asked: only what can still change the permit or its term, the most deciding first. */
@Component
class ApplicationAsking {
    private final LawDesk law;

    ApplicationAsking(LawDesk law) {
        this.law = law;
    }

    ApplicationForm form(
            RegistrationFacts registered,
            Map<String, String> answers,
            List<PaperSummary> sent,
            @Nullable String forWhom) {
        var questions = questions(registered);
        var said = new ArrayList<ApplicationForm.Said>();
        for (var question : questions) said(question, answers).ifPresent(said::add);
        // Which question comes next would tell a relative what the register says: they are asked as if it said nothing.
        var next = answers.containsKey(RelativeForm.WHY)
                ? next(
                        registered.only("resident.birth_date"),
                        registered.values().keySet(),
                        said)
                : next(registered, Set.of(), said);
        return new ApplicationForm(next, said, questions, papers(forWhom != null), sent, forWhom);
    }

    /** The papers the law asks for; those of whoever applies only where somebody applies for another. */
    List<Paper> papers(boolean onBehalf) {
        return law.papers("application").stream()
                .filter(paper -> onBehalf || !paper.onBehalf())
                .toList();
    }

    /**
     * The papers still missing, all at once.
     *
     * @param originals those an officer has in hand; a photo has to be kept
     */
    List<FieldError> missing(List<PaperSummary> sent, Set<String> originals, boolean onBehalf) {
        var errors = new ArrayList<FieldError>();
        for (var paper : papers(onBehalf)) {
            var photo = paper.id().equals(EvidenceDesk.PHOTO);
            var there = sent.stream().anyMatch(one -> one.kind().equals(paper.id()))
                    || (!photo && originals.contains(paper.id()));
            if ((EvidenceDesk.isNeeded(paper) || paper.onBehalf()) && !there)
                errors.add(new FieldError("paper." + paper.id(), "problem.paper_missing"));
        }
        return errors;
    }

    /** The facts that the permit and its term turn on, less those that registration, an officer or this service knows. */
    List<FactKind> questions(RegistrationFacts registered) {
        var asked = law.askedOfApplicants();
        asked.removeAll(registered.values().keySet());
        return law.vocabulary().all().stream()
                .filter(kind -> asked.contains(kind.name()))
                .toList();
    }

    /** An answer as it was written; one that nobody can have written is asked again. */
    private Optional<ApplicationForm.Said> said(FactKind question, Map<String, String> answers) {
        var name = question.name();
        try {
            var value = law.read(name, answers);
            if (value.isPresent()) {
                var words = law.vocabulary().words(name, value.get());
                return Optional.of(new ApplicationForm.Said(name, value.get().toString(), question.means(), words));
            }
        } catch (BadFact bad) {
            return Optional.empty();
        }
        return FactInput.NOT_KNOWN.equals(answers.get(name))
                ? Optional.of(new ApplicationForm.Said(
                        name, FactInput.NOT_KNOWN, question.means(), FactInput.NOT_KNOWN_WORDS))
                : Optional.empty();
    }

    /** What the register knows and the law asks for, and these answers. */
    Facts together(RegistrationFacts registered, Map<String, Object> said) {
        var all = new HashMap<>(registered.values());
        all.putAll(said);
        var facts = Facts.none();
        for (var fact : all.entrySet()) {
            if (law.vocabulary().has(fact.getKey())) facts = facts.with(fact.getKey(), fact.getValue(), Origin.SAID);
        }
        return facts;
    }

    /** The question that decides most of those that can still change the permit or its term; the settled are not asked. */
    private Optional<String> next(RegistrationFacts registered, Set<String> settled, List<ApplicationForm.Said> said) {
        var vocabulary = law.vocabulary();
        var known = together(registered, Map.of());
        var answered = new HashSet<>(settled);
        for (var answer : said) {
            answered.add(answer.fact());
            if (answer.written().equals(FactInput.NOT_KNOWN)) continue;
            var more = known.with(answer.fact(), vocabulary.parse(answer.fact(), answer.written()), Origin.SAID);
            // An answer that contradicts what is known, as a day before birth does, is asked for again.
            if (vocabulary.contradiction(more).isPresent()) return Optional.of(answer.fact());
            known = more;
        }
        var found = law.find(known, answered);
        return Stream.concat(found.permit().ask().stream(), found.term().ask().stream())
                .filter(fact -> !answered.contains(fact))
                .findFirst();
    }
}
