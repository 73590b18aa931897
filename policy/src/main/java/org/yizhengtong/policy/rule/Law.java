package org.yizhengtong.policy.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Cancellation;
import org.yizhengtong.policy.Consent;
import org.yizhengtong.policy.Duty;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Paper;
import org.yizhengtong.policy.Proxy;
import org.yizhengtong.policy.Reading;
import org.yizhengtong.policy.Service;
import org.yizhengtong.policy.TimeLimit;

/** The law of one place: a chain of packs, the farthest first, the nearer completing or replacing it by rule id. */
public final class Law {
    private final List<Pack> chain;
    private final @Nullable LocalDate lastDay;
    private final Map<String, List<Rule>> versions = new LinkedHashMap<>();
    private final Map<String, Parameter> figures = new LinkedHashMap<>();
    private final Map<String, Reading> readings = new LinkedHashMap<>(Readings.EVERYWHERE);
    private final Map<String, Parameter> allFigures = Collections.unmodifiableMap(figures);
    private final Map<String, Reading> allReadings = Collections.unmodifiableMap(readings);
    private final List<Service> listed;
    private final Readings ownReadings;
    private final Map<String, List<RuleTree>> trees = new LinkedHashMap<>();

    /**
     * Puts the packs of a chain together.
     *
     * @param covering every pack for this place, of any day: a rule may name a figure or a reading that another of them
     *     defines, also before or after that one's time
     * @param lastDay the last day on which the same packs make up the law of this place, or nothing
     * @param catalogue the services as every pack knows them
     */
    public Law(List<Pack> chain, List<Pack> covering, @Nullable LocalDate lastDay, Map<String, Service> catalogue) {
        this.chain = List.copyOf(chain);
        this.lastDay = lastDay;
        for (var pack : covering) {
            figures.putAll(pack.parameters());
            readings.putAll(pack.readings());
        }
        for (var pack : chain) {
            for (var rule : pack.rules()) {
                versions.computeIfAbsent(rule.id(), any -> new ArrayList<>()).add(0, rule);
            }
            figures.putAll(pack.parameters());
            readings.putAll(pack.readings());
        }
        for (var all : versions.values()) {
            var rule = all.get(0);
            if (rule.exceptionTo() != null) continue;
            trees.computeIfAbsent(rule.subject(), any -> new ArrayList<>()).add(tree(rule.id(), all));
        }
        var services = new LinkedHashMap<>(catalogue);
        chain.forEach(pack -> pack.services().forEach(service -> services.put(service.id(), service)));
        services.keySet().removeIf(id -> !trees.containsKey("service/" + id));
        this.listed = List.copyOf(services.values());
        this.ownReadings = Readings.chosen(this, Map.of());
    }

    private RuleTree tree(String id, List<Rule> all) {
        var exceptions = new ArrayList<RuleTree>();
        versions.forEach((other, rules) -> {
            if (id.equals(rules.get(0).exceptionTo())) exceptions.add(tree(other, rules));
        });
        return new RuleTree(List.copyOf(all), List.copyOf(exceptions));
    }

    public List<Pack> chain() {
        return chain;
    }

    public @Nullable LocalDate lastDay() {
        return lastDay;
    }

    public Map<String, Parameter> figures() {
        return allFigures;
    }

    /** The unsettled points, the nearest pack's choice counting. */
    public Map<String, Reading> readings() {
        return allReadings;
    }

    /** The readings the packs follow. */
    Readings ownReadings() {
        return ownReadings;
    }

    /** The services this law has rules about, in the catalogue's order. */
    public List<Service> services() {
        return listed;
    }

    /** The general rules of this subject, each with its exceptions; none where the law says nothing. */
    public List<RuleTree> on(String subject) {
        return trees.getOrDefault(subject, List.of());
    }

    /** How long a step may take, where the law says; the nearest pack's word counts. */
    public Optional<TimeLimit> limit(String step, LocalDate lawOn) {
        return chain.stream()
                .flatMap(pack -> pack.limits().stream())
                .filter(limit -> limit.line().step().equals(step) && limit.holdsOn(lawOn))
                .map(Pack.Dated::line)
                .reduce((farther, nearer) -> nearer);
    }

    /** The grounds on which a permit is cancelled, by ground; the nearest pack's word counts. */
    public Map<String, Cancellation> cancellations(LocalDate lawOn) {
        return nearest(lawOn, Pack::cancellations, Cancellation::ground);
    }

    /** For whom somebody else may apply, by whom; the nearest pack's word counts. */
    public Map<String, Proxy> proxies(LocalDate lawOn) {
        return nearest(lawOn, Pack::proxies, Proxy::who);
    }

    /** Which corrections need a second officer, by particular; the nearest pack's word counts. */
    public Map<String, Consent> consents(LocalDate lawOn) {
        return nearest(lawOn, Pack::consents, Consent::what);
    }

    private <T> Map<String, T> nearest(
            LocalDate lawOn, Function<Pack, List<Pack.Dated<T>>> lines, Function<T, String> about) {
        var nearest = new LinkedHashMap<String, T>();
        for (var pack : chain) {
            for (var dated : lines.apply(pack)) {
                if (dated.holdsOn(lawOn)) nearest.put(about.apply(dated.line()), dated.line());
            }
        }
        return nearest;
    }

    /** The papers this step needs, a nearer pack's in place of a farther one's of the same id. */
    public List<Paper> papers(String step) {
        var papers = new LinkedHashMap<String, Paper>();
        for (var pack : chain) {
            for (var paper : pack.papers().getOrDefault(step, List.of())) papers.put(paper.id(), paper);
        }
        return List.copyOf(papers.values());
    }

    /** The duties that hold on that day and under those readings, the nearest pack's word counting. */
    public List<Duty> duties(Situation situation) {
        var duties = new LinkedHashMap<String, Duty>();
        for (var pack : chain) {
            for (var line : pack.duties()) {
                if (line.holdsIn(situation)) duties.put(line.duty().id(), line.duty());
            }
        }
        return List.copyOf(duties.values());
    }

    /** The same under the readings the packs follow. */
    public List<Duty> duties(LocalDate lawOn) {
        return duties(nobody(lawOn));
    }

    /** Whether no nearer pack replaces this rule on this day, under the readings the packs follow. */
    public boolean stands(Rule rule, LocalDate lawOn) {
        var situation = nobody(lawOn);
        var all = versions.getOrDefault(rule.id(), List.of());
        return all.stream().filter(one -> one.holdsIn(situation)).findFirst().orElse(null) == rule;
    }

    /** Nobody in particular, on this day of the law. */
    private Situation nobody(LocalDate lawOn) {
        return new Situation(Map.of(), Facts.none(), this, Readings.of(this, Map.of()), lawOn, lawOn);
    }
}
