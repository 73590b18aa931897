package org.yizhengtong.policy;

/** How sure the pack's keepers are of a rule. */
public enum Confidence {
    /** The instrument's own text was read: the rule may refuse. */
    A,
    /** Read second-hand: the rule may refuse only with its flag shown beside it. */
    B,
    /** Remembered: the rule informs and never refuses. */
    C
}
