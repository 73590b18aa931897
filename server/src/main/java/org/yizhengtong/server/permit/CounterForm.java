package org.yizhengtong.server.permit;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.FactKind;
import org.yizhengtong.policy.Paper;
import org.yizhengtong.policy.Proxy;
import org.yizhengtong.server.casework.CaseProxy;
import org.yizhengtong.server.kernel.BadCitizenNumber;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.ResidentId;

/** What an officer fills in at the counter beside the answers: originals in hand, where an answer was seen, who applies. */
final class CounterForm {
    static final String ORIGINAL = "original.";
    static final String SEEN = "seen.";
    static final String AS = "proxy.as";
    private static final String NAME = "proxy.name";
    private static final String NUMBER = "proxy.number";
    static final String RELATION = "proxy.relation";
    private static final String CARDS = "proxy.cards";
    private static final String SIGNED = "signed";
    private static final Set<String> CAPACITIES = Set.of("guardian", "near_relative", "other");
    private static final int LONGEST = 50;

    private final Map<String, String> typed;

    CounterForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /** All that is kept of it; a box that was not ticked is sent by no browser. */
    Map<String, String> kept(List<Paper> papers, List<FactKind> questions) {
        var kept = new LinkedHashMap<String, String>();
        for (var paper : papers) kept.put(ORIGINAL + paper.id(), tick(ORIGINAL + paper.id()));
        for (var question : questions) kept.put(SEEN + question.name(), field(SEEN + question.name()));
        for (var field : List.of(AS, NAME, NUMBER, RELATION)) kept.put(field, field(field));
        kept.put(CARDS, tick(CARDS));
        return kept;
    }

    /** Those of these papers whose originals are in hand. */
    Set<String> originals(List<Paper> papers) {
        return papers.stream()
                .map(Paper::id)
                .filter(paper -> tick(ORIGINAL + paper).equals("true"))
                .collect(Collectors.toSet());
    }

    /** On which paper an answer was seen, by fact. */
    Map<String, String> seen() {
        return typed.keySet().stream()
                .filter(field -> field.startsWith(SEEN) && !field(field).isEmpty())
                .collect(Collectors.toMap(field -> field.substring(SEEN.length()), this::field));
    }

    boolean onBehalf() {
        return !field(AS).isEmpty();
    }

    /**
     * What is wrong with it.
     *
     * @param applicant the person's own number
     * @param law who may apply for this person; nothing where the law does not say, and the officer decides
     */
    List<FieldError> mistakes(CitizenNumber applicant, Optional<Proxy> law) {
        var errors = new ArrayList<FieldError>();
        if (!tick(SIGNED).equals("true")) errors.add(new FieldError(SIGNED, "problem.not_signed"));
        if (!onBehalf()) return errors;
        if (!CAPACITIES.contains(field(AS))
                || law.filter(says -> !says.by().contains(field(AS))).isPresent())
            errors.add(new FieldError(AS, "problem.proxy_as"));
        if (field(NAME).isEmpty()) errors.add(new FieldError(NAME, "problem.proxy_name"));
        if (field(RELATION).isEmpty()) errors.add(new FieldError(RELATION, "problem.proxy_relation"));
        if (!tick(CARDS).equals("true")) errors.add(new FieldError(CARDS, "problem.proxy_cards"));
        try {
            if (number().equals(applicant)) errors.add(new FieldError(NUMBER, "problem.proxy_self"));
        } catch (BadCitizenNumber bad) {
            errors.add(new FieldError(NUMBER, bad.key()));
        }
        return errors;
    }

    String name() {
        return field(NAME);
    }

    /** @throws BadCitizenNumber for what can be none */
    CitizenNumber number() {
        return CitizenNumber.read(field(NUMBER));
    }

    /** @param until the day from which the applicant acts alone */
    CaseProxy proxy(@Nullable ResidentId resident, @Nullable LocalDate until) {
        return new CaseProxy(resident, name(), number().masked(), field(AS), field(RELATION), until);
    }

    private String tick(String field) {
        return field(field).equals("true") ? "true" : "false";
    }

    private String field(String name) {
        return field(typed, name);
    }

    /** A field as it is kept: no signs that nobody sees, and no longer than it may be. */
    static String field(Map<String, String> typed, String name) {
        var plain = Normalizer.normalize(typed.getOrDefault(name, ""), Normalizer.Form.NFKC)
                .replaceAll("\\p{Cc}", "")
                .strip();
        return plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))));
    }
}
