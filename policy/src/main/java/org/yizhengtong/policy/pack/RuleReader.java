package org.yizhengtong.policy.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yizhengtong.policy.Flag;
import org.yizhengtong.policy.PackInForce;
import org.yizhengtong.policy.Service;
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
            "flags");
    private static final Pattern SUBJECT = Pattern.compile("registration|permit|term|settlement|service/([a-z_]+)");

    private final PackInForce head;
    private final Sources sources;
    private final Map<String, Flag> flags;
    private final ConditionReader conditions;
    private final List<Pack> around;
    private final Set<String> services = new HashSet<>();

    RuleReader(
            PackInForce head,
            Sources sources,
            Map<String, Flag> flags,
            ConditionReader conditions,
            List<Pack> around,
            List<Service> services) {
        this.head = head;
        this.sources = sources;
        this.flags = flags;
        this.conditions = conditions;
        this.around = around;
        services.forEach(service -> this.services.add(service.id()));
        around.forEach(pack -> pack.services().forEach(service -> this.services.add(service.id())));
    }

    List<Rule> read(YamlValue file) {
        var rules = new ArrayList<Rule>();
        var written = new LinkedHashMap<String, YamlValue>();
        var ids = new YamlValue.Ids();
        for (var entry : file.listOrNone("rules")) {
            entry.only(KEYS);
            written.put(ids.take(entry.get("id")), entry);
            rules.add(rule(entry));
        }
        new ExceptionCheck(rules, around, written).check();
        return rules;
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
                LimitReader.flags(entry, flags));
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
