package org.yizhengtong.policy.find;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.policy.rule.Rule;

/**
 * How a matter stands on one day.
 *
 * @param word the outcome in the pack's own word, or nothing
 * @param by the rule that decided, or nothing while the answer is not known
 */
record Standing(
        Answer answer, @Nullable String word, @Nullable Rule by) {
    static final Standing UNKNOWN = new Standing(Answer.ASK, null, null);

    /** No rule about it holds. */
    static final Standing SILENT = new Standing(Answer.NO, null, null);

    boolean silent() {
        return this == SILENT;
    }

    boolean known() {
        return answer != Answer.ASK;
    }

    /** Whether a rule said so, rather than a missing fact or a figure nobody has set. */
    boolean settled() {
        return word != null;
    }

    boolean sameAs(Standing other) {
        return answer == other.answer && Objects.equals(word, other.word);
    }
}
