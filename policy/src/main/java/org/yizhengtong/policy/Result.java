package org.yizhengtong.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.rule.Words;

/**
 * The answer to one question, with its reasons.
 *
 * @param subject what was asked about: {@code registration}, {@code permit}, {@code term}, {@code settlement} or
 *     {@code service/<id>}
 * @param outcome what the prevailing rule's {@code then} says ({@code required}, {@code exempt}, {@code 3}), or nothing
 * @param from the first day of the answer if only time passes, or nothing
 * @param until the last day of the answer if only time passes, or nothing
 * @param reason one plain sentence
 * @param prove the facts the answer rests on that have yet to be shown as strongly as the vocabulary asks
 * @param ask the facts that can still change the answer, the most deciding first
 */
public record Result(
        String subject,
        Answer answer,
        @Nullable String outcome,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Text reason,
        List<Because> because,
        List<Missing> missing,
        List<String> prove,
        List<String> ask,
        List<Flag> flags) {
    public Result {
        // A finding kept by an earlier version has no such list.
        prove = prove == null ? List.of() : List.copyOf(prove);
    }

    /** The years of a term that is counted in years; nothing for any other outcome. */
    public @Nullable Integer years() {
        return outcome != null && outcome.matches("\\d+") ? Integer.valueOf(outcome) : null;
    }

    /** The length of a term in words: 3 年, 6 个月; nothing for any other outcome. */
    public @Nullable Text length() {
        return Words.length(outcome);
    }

    /** The rule that gave the answer; nothing where no rule did. */
    public @Nullable Because decisive() {
        return Because.decisive(because);
    }
}
