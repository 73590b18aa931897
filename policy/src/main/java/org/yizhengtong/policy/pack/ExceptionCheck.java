package org.yizhengtong.policy.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.yizhengtong.policy.BadPack;
import org.yizhengtong.policy.rule.Condition;
import org.yizhengtong.policy.rule.Pack;
import org.yizhengtong.policy.rule.Rule;

/** Makes sure that every exception leads to a general rule about the same matter, and none in a circle. */
final class ExceptionCheck {
    private final List<Rule> rules;
    private final Map<String, Rule> known = new HashMap<>();
    private final Map<String, YamlValue> written;

    private final Contradiction contradiction;

    ExceptionCheck(List<Rule> rules, List<Pack> around, Map<String, YamlValue> written, Contradiction contradiction) {
        this.rules = rules;
        this.contradiction = contradiction;
        this.written = written;
        around.forEach(pack -> pack.rules().forEach(rule -> known.put(rule.id(), rule)));
        rules.forEach(rule -> known.put(rule.id(), rule));
    }

    void check() {
        for (var rule : rules) {
            if (contradiction.in(rule.when())) {
                throw entry(rule)
                        .get("when")
                        .bad("this rule can never apply: its condition asks for things that exclude each other");
            }
            var seen = new HashSet<String>();
            var at = rule;
            while (at.exceptionTo() != null) {
                if (!seen.add(at.id())) throw bad(rule, "the exceptions run in a circle through " + at.id());
                var general = known.get(at.exceptionTo());
                if (general == null) {
                    throw bad(
                            rule,
                            "this rule can never apply: there is no rule " + at.exceptionTo()
                                    + Nearest.hint(at.exceptionTo(), known.keySet()));
                }
                if (!general.subject().equals(at.subject())) {
                    throw bad(rule, general.id() + " is about " + general.subject() + ", not about " + at.subject());
                }
                if (at == rule
                        && !rule.first()
                        && contradiction.in(new Condition.All(List.of(general.when(), rule.when())))) {
                    throw entry(rule)
                            .get("when")
                            .bad("this rule can never apply: " + general.id()
                                    + " and this condition exclude each other");
                }
                at = general;
            }
        }
    }

    private BadPack bad(Rule rule, String what) {
        return entry(rule).get("exception_to").bad(what);
    }

    private YamlValue entry(Rule rule) {
        var entry = written.get(rule.id());
        if (entry == null) throw new IllegalStateException(rule.id());
        return entry;
    }
}
