package org.yizhengtong.policy.rule;

import java.util.Map;
import java.util.Optional;
import org.yizhengtong.policy.Answer;

/** What follows when a rule holds: the pack's own word, and the answer it amounts to. */
public record Outcome(String word, Answer answer) {
    private static final Map<String, Answer> WORDS = Map.of(
            "required", Answer.YES,
            "entitled", Answer.YES,
            "exempt", Answer.EXEMPT,
            "not_required", Answer.NOT_REQUIRED,
            "refused", Answer.NO,
            "open", Answer.OPEN,
            "plan_not_law", Answer.PLAN_NOT_LAW);

    public static final Outcome REFUSED = new Outcome("refused", Answer.NO);

    /** Reads the word of a pack: one of the list, or the years or months of a term: {@code 3}, {@code 6_months}. */
    public static Optional<Outcome> of(String word) {
        if (word.matches("\\d{1,3}(_months)?")) return Optional.of(new Outcome(word, Answer.YES));
        return Optional.ofNullable(WORDS.get(word)).map(answer -> new Outcome(word, answer));
    }

    public static String words() {
        return String.join(", ", WORDS.keySet().stream().sorted().toList())
                + ", a whole number of years, or a number of months as in 6_months";
    }
}
