package org.yizhengtong.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule in a trace (理由): what it asked, what the answer was, what was compared, and which provision it rests on.
 *
 * @param rule the rule's id
 * @param pack the id of the pack that states the rule
 * @param prevails whether this rule gave the result
 * @param exceptions the exceptions to this rule that were looked at, as a tree
 */
public record Because(
        String rule,
        Text question,
        Truth answer,
        List<Compared> compared,
        Citation cite,
        String pack,
        Confidence confidence,
        boolean prevails,
        List<Because> exceptions) {
    /** This rule or an exception to it, whichever gave the result; nothing where none of them did. */
    @Nullable
    Because decisive() {
        return prevails ? this : decisive(exceptions);
    }

    static @Nullable Because decisive(List<Because> rules) {
        for (var rule : rules) {
            var found = rule.decisive();
            if (found != null) return found;
        }
        return null;
    }
}
