package org.yizhengtong.policy.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule with its exceptions (例外): the general rule first, and an exception that holds prevails over it.
 *
 * @param versions the rule as several packs or dated lines state it, the nearest first; the first that holds counts
 */
public record RuleTree(List<Rule> versions, List<RuleTree> exceptions) {
    /** The version that holds on that day and under those readings, or nothing. */
    public @Nullable Rule in(Situation situation) {
        for (var rule : versions) if (rule.holdsIn(situation)) return rule;
        return null;
    }
}
