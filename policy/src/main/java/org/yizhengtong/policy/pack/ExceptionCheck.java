package org.yizhengtong.policy.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yizhengtong.policy.BadPack;
import org.yizhengtong.policy.rule.Condition;
import org.yizhengtong.policy.rule.Pack;
import org.yizhengtong.policy.rule.Rule;

/** Makes sure that every exception leads to a general rule about the same matter, and none in a circle. */
final class ExceptionCheck {
    private final List<Rule> rules;
    /** Every line of a rule, of this pack and those around it. */
    private final Map<String, List<Rule>> known = new LinkedHashMap<>();

    private final Map<Rule, YamlValue> written;
    private final Contradiction contradiction;

    ExceptionCheck(List<Rule> rules, List<Pack> around, Map<Rule, YamlValue> written, Contradiction contradiction) {
        this.rules = rules;
        this.contradiction = contradiction;
        this.written = written;
        around.forEach(pack -> pack.rules().forEach(this::know));
        rules.forEach(this::know);
    }

    private void know(Rule rule) {
        known.computeIfAbsent(rule.id(), any -> new ArrayList<>()).add(rule);
    }

    void check() {
        for (var rule : rules) {
            if (contradiction.in(rule.when())) {
                throw entry(rule)
                        .get("when")
                        .bad("this rule can never apply: its condition asks for things that exclude each other");
            }
            alike(rule);
            up(rule);
        }
    }

    /** The lines of one rule differ in what they say, not in what they are about: one of them would count for all. */
    private void alike(Rule rule) {
        for (var other : known.getOrDefault(rule.id(), List.of())) {
            if (!other.subject().equals(rule.subject())) {
                throw entry(rule)
                        .get("for")
                        .bad(rule.id() + " is about " + other.subject() + " in another line of it (" + other.pack()
                                + "); choose another id");
            }
            if (!Objects.equals(other.exceptionTo(), rule.exceptionTo())) {
                throw entry(rule)
                        .get("id")
                        .bad(rule.id() + " has another exception_to in another line of it (" + other.pack()
                                + "); choose another id");
            }
        }
    }

    private void up(Rule rule) {
        var seen = new HashSet<String>();
        var at = rule;
        while (at.exceptionTo() != null) {
            if (!seen.add(at.id())) throw bad(rule, "the exceptions run in a circle through " + at.id());
            var lines = known.get(at.exceptionTo());
            if (lines == null) {
                throw bad(
                        rule,
                        "this rule can never apply: there is no rule " + at.exceptionTo()
                                + Nearest.hint(at.exceptionTo(), known.keySet()));
            }
            var general = lines.get(lines.size() - 1);
            if (!general.subject().equals(at.subject())) {
                throw bad(rule, general.id() + " is about " + general.subject() + ", not about " + at.subject());
            }
            if (at == rule && !rule.first() && lines.stream().allMatch(line -> excludes(line, rule))) {
                throw entry(rule)
                        .get("when")
                        .bad("this rule can never apply: " + general.id() + " and this condition exclude each other");
            }
            at = general;
        }
    }

    private boolean excludes(Rule general, Rule exception) {
        return contradiction.in(new Condition.All(List.of(general.when(), exception.when())));
    }

    private BadPack bad(Rule rule, String what) {
        return entry(rule).get("exception_to").bad(what);
    }

    private YamlValue entry(Rule rule) {
        var entry = written.get(rule);
        if (entry == null) throw new IllegalStateException(rule.id());
        return entry;
    }
}
