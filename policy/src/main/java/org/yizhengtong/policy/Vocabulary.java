package org.yizhengtong.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Every fact a rule may use, read from {@code packs/vocabulary.yaml}, in that file's order. */
public final class Vocabulary {
    private final Map<String, FactKind> kinds;
    private final Map<String, Object> assumed;
    private final UnaryOperator<String> placeNames;

    /**
     * Facts as they were read.
     *
     * @param assumed what holds of a person of whom nothing was said: such facts are never asked
     */
    public Vocabulary(Map<String, FactKind> kinds, Map<String, Object> assumed) {
        this(kinds, assumed, UnaryOperator.identity());
    }

    private Vocabulary(Map<String, FactKind> kinds, Map<String, Object> assumed, UnaryOperator<String> placeNames) {
        this.kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
        this.assumed = Map.copyOf(assumed);
        this.placeNames = placeNames;
    }

    /** The same facts, with places in words by their names. */
    Vocabulary naming(UnaryOperator<String> names) {
        return new Vocabulary(kinds, assumed, names);
    }

    public Collection<FactKind> all() {
        return kinds.values();
    }

    public boolean has(String fact) {
        return kinds.containsKey(fact);
    }

    /** What holds of a person of whom nothing was said. */
    public Map<String, Object> assumed() {
        return assumed;
    }

    /**
     * What the vocabulary says of this fact.
     *
     * @throws BadFact when there is no such fact
     */
    public FactKind kind(String fact) {
        var kind = kinds.get(fact);
        if (kind == null) throw new BadFact(fact, new Text("没有这一项：" + fact, "there is no such fact"));
        return kind;
    }

    /**
     * Reads a value as a person or a file writes it: {@code true}, {@code 400}, {@code 2012-03-01}, an option's code, a
     * division code.
     *
     * @throws BadFact when the value is not of the fact's type or out of its bounds, with words that say how to mend it
     */
    public Object parse(String fact, String written) {
        return FactValues.parse(kind(fact), written.strip());
    }

    /** The same for what was written under an earlier vocabulary; nothing where this one knows no such fact or value. */
    public Optional<Object> stillReads(String fact, String written) {
        if (!has(fact)) return Optional.empty();
        try {
            return Optional.of(parse(fact, written));
        } catch (BadFact unknown) {
            return Optional.empty();
        }
    }

    /** The facts that are sure, and of the others each that is not about the same and can be true beside those before it. */
    public Facts joined(Facts sure, Facts others) {
        var joined = sure;
        for (var other : others.all().entrySet()) {
            if (joined.get(other.getKey()).isPresent()) continue;
            var more = joined.with(
                    other.getKey(), other.getValue().value(), other.getValue().origin());
            if (contradiction(more).isEmpty()) joined = more;
        }
        return joined;
    }

    /** Why these facts cannot all be true of one person; nothing where they can. */
    public Optional<BadFact> contradiction(Facts facts) {
        try {
            check(facts);
            return Optional.empty();
        } catch (BadFact contradiction) {
            return Optional.of(contradiction);
        }
    }

    /**
     * Makes sure that a value is one this fact may have.
     *
     * @throws BadFact when it is not
     */
    public void check(String fact, Object value) {
        FactValues.check(kind(fact), value);
    }

    /**
     * Makes sure that these facts can all be true of one person.
     *
     * @throws BadFact when one day lies before another that has to come first, with words that say which
     */
    public void check(Facts facts) {
        facts.all().forEach((name, fact) -> check(name, fact.value()));
        facts.all().forEach((name, fact) -> {
            if (!(fact.value() instanceof LocalDate day)) return;
            for (var other : kind(name).notBefore()) {
                var earlier = facts.get(other).map(Fact::value).orElse(day);
                if (day.isBefore((LocalDate) earlier)) throw before(name, day, other, earlier);
            }
        });
    }

    private BadFact before(String name, Object day, String other, Object otherDay) {
        var late = called(name, day);
        var early = called(other, otherDay);
        return new BadFact(
                name,
                new Text(
                        late.zh() + "比" + early.zh() + "还早，请改对其中一个。",
                        late.en() + " lies before " + early.en() + ": correct one of them."));
    }

    private Text called(String fact, Object value) {
        var means = kind(fact).means();
        var words = words(fact, value);
        return new Text("“" + means.zh() + "”（" + words.zh() + "）", "\"" + means.en() + "\" (" + words.en() + ")");
    }

    /**
     * The value in words: an option's label, {@code 400 天}, {@code 2012年3月1日}. Places stay codes unless {@link
     * Policy#naming} told their names.
     */
    public Text words(String fact, Object value) {
        var kind = kind(fact);
        if (kind.type() != FactType.PLACE) return FactValues.words(kind, value);
        var name = placeNames.apply(value.toString());
        return new Text(name, name);
    }
}
