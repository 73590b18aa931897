package org.yizhengtong.policy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pack for reading: its sources, every rule in words, and the time limits, grounds for
 * cancelling, people others may apply for, corrections by two officers, duties and points that hold on the day.
 *
 * @param flags what is to be known of the pack as a whole; that of one line stands with the line
 * @param figures every figure it states, with all its dated values; without any while it is open
 * @param readings the points it leaves unsettled, each with the reading that is followed
 */
public record PackText(
        PackInForce pack,
        List<Citation> sources,
        List<RuleText> rules,
        List<TimeLimit> limits,
        List<Cancellation> cancellations,
        List<Proxy> proxies,
        List<Consent> consents,
        List<Flag> flags,
        List<RuleSheet.Figure> figures,
        List<Reading> readings,
        List<Duty> duties,
        List<PointText> points) {

    /** The rules that are no exception to another rule of this pack. */
    public List<RuleText> general() {
        return rules.stream()
                .filter(rule -> rules.stream().noneMatch(other -> other.rule().equals(rule.exceptionTo())))
                .toList();
    }

    /** The exceptions that this pack makes to a rule. */
    public List<RuleText> exceptionsTo(String rule) {
        return rules.stream().filter(one -> one.exceptionTo().equals(rule)).toList();
    }

    /**
     * One rule in words: which result it belongs to, what it asks, what follows from a yes.
     *
     * @param figures the names of the figures it uses
     */
    public record RuleText(
            String rule,
            String subject,
            Text question,
            String condition,
            Text then,
            Citation cite,
            Confidence confidence,
            String exceptionTo,
            List<String> figures,
            List<Flag> flags) {}

    /**
     * One line of the table of points (积分指标).
     *
     * @param each whether the score is given for each step of a count, and not once
     * @param most no more than this in all, or nothing
     * @param group of the lines of one group only the best counts; nothing for a line of its own
     */
    public record PointText(
            String id,
            Text name,
            BigDecimal score,
            boolean each,
            @Nullable BigDecimal most,
            @Nullable String group,
            Citation cite,
            Confidence confidence) {}
}
