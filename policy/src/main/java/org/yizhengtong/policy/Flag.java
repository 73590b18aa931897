package org.yizhengtong.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a reader of a finding has to know beside it: a named uncertainty of the law.
 *
 * @param reading which reading of it was followed; nothing where it has no readings
 * @param otherwise what the other readings give, as far as they give something else
 */
public record Flag(String code, Text words, @Nullable String reading, List<Otherwise> otherwise) {
    public Flag {
        // A finding kept by an earlier version has no such list.
        otherwise = otherwise == null ? List.of() : List.copyOf(otherwise);
    }

    public Flag(String code, Text words) {
        this(code, words, null, List.of());
    }

    /** Whether another reading would give another answer; always so for an uncertainty without readings. */
    public boolean matters() {
        return reading == null || !otherwise.isEmpty();
    }

    /** The answer under another reading, and from which day it is a yes where it is not one yet. */
    public record Otherwise(
            String reading,
            Text words,
            Answer answer,
            @Nullable LocalDate from) {}
}
