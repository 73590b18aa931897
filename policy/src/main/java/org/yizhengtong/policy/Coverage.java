package org.yizhengtong.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rules the cases (案例) show, and on which sides: a rule without both sides is one that nobody has tried. */
public final class Coverage {
    private static final String FOR_EVERYBODY = "true";

    private final List<RuleSheet> rules;
    private final Map<String, Map<Truth, List<PackCase>>> shown = new HashMap<>();

    private Coverage(List<RuleSheet> rules) {
        this.rules = rules;
    }

    /** What these runs show of these rules. */
    public static Coverage of(List<RuleSheet> rules, List<CaseRun> runs) {
        var coverage = new Coverage(List.copyOf(rules));
        for (var run : runs) {
            var found = run.found();
            if (found != null) coverage.look(found.because(), run.tried());
        }
        return coverage;
    }

    private void look(List<Because> because, PackCase tried) {
        for (var rule : because) {
            shown.computeIfAbsent(key(rule.pack(), rule.rule()), any -> new EnumMap<>(Truth.class))
                    .computeIfAbsent(rule.answer(), any -> new ArrayList<>())
                    .add(tried);
            look(rule.exceptions(), tried);
        }
    }

    /** The cases in which this rule was looked at, by what it answered. */
    public Map<Truth, List<PackCase>> cases(RuleSheet rule) {
        return shown.getOrDefault(key(rule.pack().pack(), rule.rule()), Map.of());
    }

    /** The rules no case looks at. */
    public List<RuleSheet> untried() {
        return rules.stream().filter(rule -> cases(rule).isEmpty()).toList();
    }

    /**
     * The rules that cases show on one side only; a rule for everybody has but one. A figure nobody has set is a side, for
     * who it opens to is told apart by it; a missing fact is none.
     */
    public List<RuleSheet> oneSided() {
        return rules.stream()
                .filter(rule -> !cases(rule).isEmpty() && !rule.condition().equals(FOR_EVERYBODY))
                .filter(rule -> cases(rule).keySet().stream()
                                .filter(answer -> answer != Truth.UNKNOWN)
                                .count()
                        < 2)
                .toList();
    }

    private static String key(String pack, String rule) {
        return pack + "/" + rule;
    }
}
