package org.yizhengtong.policy.pack;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yizhengtong.policy.Flag;
import org.yizhengtong.policy.PackInForce;
import org.yizhengtong.policy.rule.Condition;
import org.yizhengtong.policy.rule.Outcome;
import org.yizhengtong.policy.rule.Pack;
import org.yizhengtong.policy.rule.Rule;

/** Reads a pack's rules, and refuses one that could never apply. */
final class RuleReader {
    private static final Set<String> KEYS = Set.of(
            "id",
            "for",
            "asks",
            "cite",
            "confidence",
            "when",
            "then",
            "otherwise",
            "if_yes",
            "if_no",
            "from",
            "to",
            "exception_to",
            "first",
            "flags");
    private static final Pattern SUBJECT = Pattern.compile("registration|permit|term|settlement|service/([a-z_]+)");

    private final PackInForce head;
    private final Sources sources;
    private final Map<String, Flag> flags;
    private final ConditionReader conditions;
    private final List<Pack> around;
    private final YieldReader yields;
    private final OverlapCheck overlaps;
    private final Set<String> services;

    RuleReader(
            PackInForce head,
            Sources sources,
            Map<String, Flag> flags,
            ConditionReader conditions,
            YieldReader yields,
            OverlapCheck overlaps,
            List<Pack> around,
            Set<String> services) {
        this.head = head;
        this.sources = sources;
        this.flags = flags;
        this.conditions = conditions;
        this.around = around;
        this.yields = yields;
        this.overlaps = overlaps;
        this.services = services;
    }

    List<Rule> read(YamlValue file) {
        var rules = new ArrayList<Rule>();
        // Of a rule that changed there are several lines of one id: each is looked at.
        var written = new IdentityHashMap<Rule, YamlValue>();
        for (var entry : file.listOrNone("rules")) {
            entry.only(KEYS);
            var rule = rule(entry);
            rules.stream().filter(other -> overlap(rule, other)).findAny().ifPresent(other -> {
                throw entry.get("id")
                        .bad("the id \"" + rule.id() + "\" is used twice for the same days; ids are unique,"
                                + " and the lines of a rule that changed do not overlap");
            });
            overlaps.check(rule, entry);
            written.put(rule, entry);
            rules.add(rule);
        }
        yields.check(rules.stream().map(Rule::id).collect(Collectors.toCollection(LinkedHashSet::new)));
        new ExceptionCheck(rules, around, written, conditions.contradiction()).check();
        return rules;
    }

    private static boolean overlap(Rule one, Rule other) {
        return one.id().equals(other.id()) && !ends(one, other) && !ends(other, one);
    }

    private static boolean ends(Rule one, Rule before) {
        return one.to() != null && before.from() != null && one.to().isBefore(before.from());
    }

    private Rule rule(YamlValue entry) {
        var when = entry.get("when");
        var condition = conditions.read(when);
        if (condition instanceof Condition.Always always && !always.holds()) {
            throw when.bad("this rule can never apply: its condition is false for everybody");
        }
        var from = entry.dateOrNull("from");
        var to = entry.dateOrNull("to");
        if (from != null && to != null && to.isBefore(from)) {
            throw entry.get("to").bad("this rule can never apply: it ends before it begins");
        }
        return new Rule(
                entry.get("id").string(),
                head.pack(),
                subject(entry.get("for")),
                entry.get("asks").text(),
                sources.cited(entry),
                Sources.confidence(entry),
                when.string(),
                condition,
                outcome(entry.get("then")),
                entry.optional("otherwise").map(RuleReader::outcome).orElse(null),
                entry.textOrNull("if_yes"),
                entry.textOrNull("if_no"),
                from,
                to,
                entry.stringOrNull("exception_to"),
                first(entry),
                yields.of(entry.get("id").string()),
                LimitReader.flags(entry, flags));
    }

    private static boolean first(YamlValue entry) {
        var first = entry.optional("first").map(YamlValue::bool).orElse(false);
        if (first && entry.optional("exception_to").isEmpty()) {
            throw entry.get("first").bad("only an exception can come first; say exception_to");
        }
        return first;
    }

    private String subject(YamlValue subject) {
        var match = SUBJECT.matcher(subject.string());
        if (!match.matches()) {
            throw subject.bad("a rule is for registration, permit, term, settlement or service/<id>");
        }
        var service = match.group(1);
        if (service != null && !services.contains(service)) {
            throw subject.bad("there is no service " + service + " in this pack" + Nearest.hint(service, services));
        }
        return subject.string();
    }

    private static Outcome outcome(YamlValue then) {
        return Outcome.of(then.string())
                .orElseThrow(
                        () -> then.bad("\"" + then.string() + "\" is not an outcome; there are: " + Outcome.words()));
    }
}
