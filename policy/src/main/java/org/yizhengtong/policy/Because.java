package org.yizhengtong.policy;

import java.util.List;

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
        List<Because> exceptions) {}
