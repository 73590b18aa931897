package org.yizhengtong.server.permit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yizhengtong.policy.BadFact;
import org.yizhengtong.policy.FactKind;
import org.yizhengtong.policy.FactType;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.server.casework.CaseFact;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.law.FactInput;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.registration.DivisionDesk;
import org.yizhengtong.server.registration.RegistrationFacts;

/** Reads what applicants answer. */
@Component
class ApplicationReading {
    private final ApplicationAsking asking;
    private final DivisionDesk divisions;
    private final LawDesk law;

    ApplicationReading(ApplicationAsking asking, DivisionDesk divisions, LawDesk law) {
        this.asking = asking;
        this.divisions = divisions;
        this.law = law;
    }

    /**
     * Every answer of a form.
     *
     * @param errors what is wrong with the form already
     * @throws FieldErrors with every mistake at once
     */
    Map<String, Object> all(RegistrationFacts known, Map<String, String> typed, List<FieldError> errors) {
        var read = new LinkedHashMap<String, Object>();
        for (var question : asking.questions(known)) {
            try {
                law.read(question.name(), typed).ifPresent(value -> {
                    if (isNowhere(question, value))
                        errors.add(new FieldError(question.name(), "problem.unknown_division"));
                    read.put(question.name(), value);
                });
            } catch (BadFact bad) {
                errors.add(wrong(question.name(), bad));
            }
        }
        try {
            law.vocabulary().check(asking.together(known, read));
        } catch (BadFact bad) {
            errors.add(wrong(bad.fact(), bad));
        }
        if (!errors.isEmpty()) throw new FieldErrors(errors);
        return read;
    }

    /**
     * One answer, as it is to be kept.
     *
     * @param answers those given before: this one may not contradict them
     * @throws FieldErrors with words that say how to mend it
     */
    String one(RegistrationFacts known, FactKind question, Map<String, String> typed, Map<String, String> answers) {
        var fact = question.name();
        if (typed.containsKey(FactInput.NOT_KNOWN) || FactInput.NOT_KNOWN.equals(typed.get(fact)))
            return FactInput.NOT_KNOWN;
        try {
            var value = law.read(fact, typed)
                    .orElseThrow(() -> new FieldErrors(List.of(new FieldError(fact, "problem.answer_missing"))));
            if (isNowhere(question, value))
                throw new FieldErrors(List.of(new FieldError(fact, "problem.unknown_division")));
            var others = asking.together(known, understood(known, answers));
            law.vocabulary().check(others.with(fact, value, Origin.SAID));
            return value.toString();
        } catch (BadFact bad) {
            throw new FieldErrors(List.of(wrong(fact, bad)));
        }
    }

    /** Those answers of a form that can be kept as they are, as they are to be kept; the others are told about elsewhere. */
    Map<String, String> readable(RegistrationFacts known, Map<String, String> typed) {
        var kept = new LinkedHashMap<String, String>();
        for (var question : asking.questions(known)) {
            var fact = question.name();
            try {
                var value = law.read(fact, typed);
                if (value.isPresent() && !isNowhere(question, value.get()))
                    kept.put(fact, value.get().toString());
                else if (FactInput.NOT_KNOWN.equals(typed.get(fact))) kept.put(fact, FactInput.NOT_KNOWN);
            } catch (BadFact bad) {
                kept.remove(fact);
            }
        }
        return kept;
    }

    /** What is said in a case: what the register knows and the law asks, and these answers. */
    List<CaseFact> facts(RegistrationFacts known, Map<String, Object> said) {
        var all = new LinkedHashMap<>(known.values());
        all.putAll(said);
        // The register knows more than this law asks.
        return all.entrySet().stream()
                .filter(fact -> law.vocabulary().has(fact.getKey()))
                .map(fact -> CaseFact.said(fact.getKey(), fact.getValue()))
                .toList();
    }

    private Map<String, Object> understood(RegistrationFacts known, Map<String, String> answers) {
        var understood = new HashMap<String, Object>();
        for (var question : asking.questions(known)) {
            var written = answers.getOrDefault(question.name(), FactInput.NOT_KNOWN);
            if (written.equals(FactInput.NOT_KNOWN)) continue;
            law.vocabulary().stillReads(question.name(), written).ifPresent(value -> {
                understood.put(question.name(), value);
            });
        }
        return understood;
    }

    private boolean isNowhere(FactKind question, Object value) {
        return question.type() == FactType.PLACE && !divisions.exists(value.toString());
    }

    private static FieldError wrong(String field, BadFact bad) {
        return new FieldError(
                field, "problem.fact", List.of(bad.words().zh(), bad.words().en()));
    }

    /** Those of a form's fields over answers kept before; a day typed anew replaces the one kept. */
    static Map<String, String> over(Map<String, String> kept, Map<String, String> typed) {
        var all = new HashMap<>(kept);
        typed.keySet().stream()
                .filter(field -> field.endsWith(".year"))
                .forEach(field -> all.remove(field.substring(0, field.length() - ".year".length())));
        all.putAll(typed);
        return all;
    }
}
