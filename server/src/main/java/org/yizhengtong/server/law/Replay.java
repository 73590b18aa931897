package org.yizhengtong.server.law;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Beside;
import org.yizhengtong.policy.Finding;

/**
 * A kept finding, and what is found again today from the same facts under the law it was kept with.
 *
 * @param again nothing where it cannot be found again: its law was not kept, or can no longer be read
 * @param book the version of that law; nothing for a finding made before the law was kept
 */
public record Replay(
        UUID id,
        Finding kept,
        @Nullable Finding again,
        @Nullable String book) {
    /** Whether the same is found: every answer with its outcome and days. A newer version may say it in other words. */
    public boolean same() {
        return again != null && Beside.of(kept, again).stream().noneMatch(Beside::differs);
    }
}
