package org.yizhengtong.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the vocabulary says of one fact.
 *
 * @param name dotted, as rules write it: {@code residence.intended_days}
 * @param means what it is, for a table: "Days intended to stay"
 * @param question what a person is asked, in at most 20 Chinese characters
 * @param help one line under the question, or nothing
 * @param unit {@code day}, {@code month}, {@code year}, {@code hour}, {@code yuan}, {@code person}, {@code point}, or nothing
 * @param options the closed list of a {@link FactType#CHOICE}, empty otherwise
 * @param least the smallest number that makes sense, or nothing
 * @param most the largest number that makes sense, or nothing
 * @param strength how strongly it has to be shown before an officer decides on it
 * @param notBefore facts whose day this one cannot lie before
 * @param changeable whether a person can bring about another value (a contract, not a birth date)
 * @param proof the paper that shows it, or nothing
 */
public record FactKind(
        String name,
        FactType type,
        Text means,
        Text question,
        @Nullable Text help,
        @Nullable String unit,
        List<Option> options,
        @Nullable Long least,
        @Nullable Long most,
        Origin strength,
        List<String> notBefore,
        boolean changeable,
        @Nullable Text proof) {
    /** The largest number there is, of a fact or of a figure. */
    public static final long LARGEST = 999_999_999;

    /** The largest number this fact can be. */
    public long largest() {
        return most == null ? LARGEST : most;
    }

    /** One of a closed list: its machine code, its words, and a line that helps to choose. */
    public record Option(String code, Text label, @Nullable Text help) {}
}
