package org.yizhengtong.policy.rule;

import java.util.List;

/** A rule with its exceptions (例外): the general rule first, and an exception that holds prevails over it. */
public record RuleTree(Rule rule, List<RuleTree> exceptions) {}
