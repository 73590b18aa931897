package org.yizhengtong.policy.find;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.policy.Finding.ForService;
import org.yizhengtong.policy.Inquiry;
import org.yizhengtong.policy.Vocabulary;
import org.yizhengtong.policy.rule.Law;
import org.yizhengtong.policy.rule.Readings;
import org.yizhengtong.policy.rule.Situation;

/** Finds everything for one person under one law. Made once for each law, and safe for many threads. */
public final class Finder {
    private static final String LIVES_IN = "residence.place";

    private final Vocabulary vocabulary;
    private final Law law;
    private final Map<String, Matter> matters = new ConcurrentHashMap<>();

    public Finder(Vocabulary vocabulary, Law law) {
        this.vocabulary = vocabulary;
        this.law = law;
    }

    /**
     * Finds for one person.
     *
     * @param explained whether the rule trees are wanted; without them a finding costs a fraction
     */
    public Finding find(Inquiry inquiry, boolean explained) {
        return about(inquiry, explained).find(inquiry);
    }

    /** One service alone, as it stands in the whole finding. */
    public Optional<ForService> service(Inquiry inquiry, String id) {
        return about(inquiry, true).service(id);
    }

    private OnePerson about(Inquiry inquiry, boolean explained) {
        return new OnePerson(vocabulary, law, this::matter, situation(inquiry), explained);
    }

    private Matter matter(String subject) {
        // Asked for dozens of times a finding, and computeIfAbsent may lock even where there is one.
        var known = matters.get(subject);
        if (known != null) return known;
        return matters.computeIfAbsent(subject, any -> new Matter(subject, vocabulary, law.on(subject)));
    }

    /** Who asks about a place lives there, unless the facts say where exactly. */
    private Situation situation(Inquiry inquiry) {
        var told = inquiry.facts();
        vocabulary.check(told);
        var facts = new HashMap<String, Object>(
                2 * (told.all().size() + vocabulary.assumed().size() + 1));
        facts.putAll(vocabulary.assumed());
        if (vocabulary.has(LIVES_IN)) facts.put(LIVES_IN, inquiry.place());
        told.all().forEach((name, fact) -> facts.put(name, fact.value()));
        var readings = Readings.of(law, inquiry.readings());
        return new Situation(facts, told, law, readings, inquiry.on(), inquiry.lawOn());
    }
}
