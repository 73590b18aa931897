package org.yizhengtong.policy.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Citation;
import org.yizhengtong.policy.Confidence;
import org.yizhengtong.policy.Flag;
import org.yizhengtong.policy.Text;

/**
 * A rule (规则) as read and checked.
 *
 * @param subject {@code permit}, {@code service/<id>}, …
 * @param written the condition as the pack writes it
 * @param then the outcome when the condition holds
 * @param otherwise the outcome when it does not, or nothing for a plain no
 * @param ifYes one plain sentence for a person for whom it holds, or nothing
 * @param ifNo one plain sentence for a person for whom it does not, or nothing
 * @param from first day of the rule, or nothing for its pack's whole time
 * @param to last day, or nothing
 */
public record Rule(
        String id,
        String pack,
        String subject,
        Text asks,
        Citation cite,
        Confidence confidence,
        String written,
        Condition when,
        Outcome then,
        @Nullable Outcome otherwise,
        @Nullable Text ifYes,
        @Nullable Text ifNo,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String exceptionTo,
        List<Flag> flags) {

    public boolean holdsOn(LocalDate lawOn) {
        return (from == null || !lawOn.isBefore(from)) && (to == null || !lawOn.isAfter(to));
    }
}
