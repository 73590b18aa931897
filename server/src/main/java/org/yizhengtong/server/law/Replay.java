package org.yizhengtong.server.law;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Finding;

/**
 * A kept finding, and what is found again today from the same facts under the law it was kept with.
 *
 * @param book the version of that law; nothing where it was not kept, and today's texts were read instead
 */
public record Replay(
        UUID id, Finding kept, Finding again, @Nullable String book) {
    /** Whether the same is found. */
    public boolean same() {
        return kept.equals(again);
    }
}
