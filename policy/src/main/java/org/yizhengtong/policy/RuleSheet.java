package org.yizhengtong.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule (规则) for reading, with everything it uses.
 *
 * @param from first day of the rule, or nothing for its pack's whole time
 * @param to last day, or nothing
 * @param subject {@code permit}, {@code service/<id>}, …
 * @param condition as the pack writes it
 * @param facts the facts it looks at
 * @param then the outcome when the condition holds
 * @param otherwise the outcome when it does not, or nothing for a plain no
 * @param exceptionTo the general rule, or nothing
 * @param exceptions the rules that are exceptions to it
 */
public record RuleSheet(
        PackInForce pack,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String rule,
        String subject,
        Text question,
        String condition,
        List<String> facts,
        List<Figure> figures,
        String then,
        @Nullable String otherwise,
        @Nullable Text ifYes,
        @Nullable Text ifNo,
        Citation cite,
        Confidence confidence,
        @Nullable String exceptionTo,
        List<String> exceptions,
        List<Flag> flags) {

    /**
     * A figure (数) the rule uses.
     *
     * @param values by day; empty while the figure is open
     * @param leftTo who is to set it, or nothing
     */
    public record Figure(
            String name,
            Text means,
            List<Dated> values,
            @Nullable Text leftTo) {}

    /** A value in words, from its first day on. */
    public record Dated(LocalDate from, long value, Text words, Citation cite) {}
}
