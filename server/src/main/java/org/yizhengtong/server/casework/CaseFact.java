package org.yizhengtong.server.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Origin;

/**
 * One fact of a case, as written, and where it comes from.
 *
 * @param fact the vocabulary's name
 * @param value as written: {@code 400}, {@code true}, {@code 2012-03-01}, an option's code
 * @param paper on which paper it was seen; nothing unless it was
 * @param seenBy which officer saw it
 */
public record CaseFact(
        String fact,
        String value,
        Origin origin,
        @Nullable String paper,
        @Nullable String seenBy,
        @Nullable LocalDate seenOn) {
    public static CaseFact said(String fact, Object value) {
        return new CaseFact(fact, value.toString(), Origin.SAID, null, null, null);
    }

    public boolean isSeen() {
        return origin != Origin.SAID;
    }
}
