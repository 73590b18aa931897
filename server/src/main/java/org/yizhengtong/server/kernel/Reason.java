package org.yizhengtong.server.kernel;

import java.util.List;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;

/** A reason in an officer's own words. */
public final class Reason {
    /** Longest reason, in characters. */
    public static final int LONGEST = 500;

    private Reason() {}

    /** @throws FieldErrors when it is missing or too long */
    public static String given(String typed) {
        var words = optional(typed);
        if (words.isEmpty()) throw wrong("problem.reason_missing");
        return words;
    }

    /** A reason that may be left out. Signs that nobody sees are dropped; a new line counts as one character. */
    public static String optional(String typed) {
        var words = typed.replaceAll("[\\p{Cc}&&[^\n\t]]", "").strip();
        if (words.codePointCount(0, words.length()) > LONGEST) throw wrong("problem.reason_long");
        return words;
    }

    private static FieldErrors wrong(String key) {
        return new FieldErrors(List.of(new FieldError("reason", key, List.of(LONGEST))));
    }
}
