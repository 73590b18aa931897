package org.yizhengtong.server.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts, or acted, for an office.
 *
 * @param title how colleagues call them: a badge
 * @param head whether they head the office (所长)
 * @param endedAt from when on they may not sign in any more
 */
public record StaffSummary(
        String username,
        String office,
        String title,
        boolean head,
        @Nullable Instant endedAt) {}
