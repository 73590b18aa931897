package org.yizhengtong.policy.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yizhengtong.policy.Service;

/** The law of one place: a chain of packs, the farthest first, the nearer completing or replacing it by rule id. */
public final class Law {
    private final List<Pack> chain;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Parameter> figures = new LinkedHashMap<>();
    private final Map<String, Service> services = new LinkedHashMap<>();
    private final Map<String, List<RuleTree>> trees = new LinkedHashMap<>();

    public Law(List<Pack> chain) {
        this.chain = List.copyOf(chain);
        for (var pack : chain) {
            for (var rule : pack.rules()) rules.put(rule.id(), rule);
            for (var service : pack.services()) services.put(service.id(), service);
            figures.putAll(pack.parameters());
        }
        for (var rule : rules.values()) {
            if (rule.exceptionTo() != null) continue;
            trees.computeIfAbsent(rule.subject(), any -> new ArrayList<>()).add(tree(rule));
        }
    }

    private RuleTree tree(Rule rule) {
        var exceptions = rules.values().stream()
                .filter(other -> Objects.equals(other.exceptionTo(), rule.id()))
                .map(this::tree)
                .toList();
        return new RuleTree(rule, exceptions);
    }

    public List<Pack> chain() {
        return chain;
    }

    public Map<String, Parameter> figures() {
        return figures;
    }

    public List<Service> services() {
        return List.copyOf(services.values());
    }

    /** The general rules of this subject, each with its exceptions; none where the law says nothing. */
    public List<RuleTree> on(String subject) {
        return trees.getOrDefault(subject, List.of());
    }

    /** Whether no nearer pack has replaced this rule. */
    public boolean stands(Rule rule) {
        return rules.get(rule.id()) == rule;
    }
}
