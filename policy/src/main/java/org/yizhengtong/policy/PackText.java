package org.yizhengtong.policy;

import java.util.List;

/** A pack for reading: its sources, every rule in words, and the time limits that hold on the day. */
public record PackText(
        PackInForce pack, List<Citation> sources, List<RuleText> rules, List<TimeLimit> limits, List<Flag> flags) {

    /** One rule in words: which result it belongs to, what it asks, what follows from a yes. */
    public record RuleText(
            String rule,
            String subject,
            Text question,
            String condition,
            Text then,
            Citation cite,
            Confidence confidence,
            String exceptionTo) {}
}
