package org.yizhengtong.server.account.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.kernel.Actor;

/**
 * A member of staff who acts for an office.
 *
 * @param title how colleagues call them: a badge
 * @param head whether they head the office (所长)
 * @param endedAt from when on they may not sign in any more
 */
public record StaffMember(
        UUID id,
        String username,
        String passwordHash,
        String office,
        Office.Kind kind,
        String title,
        boolean head,
        @Nullable Instant endedAt) {
    public Actor actor() {
        return new Actor(id, kind.role(), office, title, head);
    }

    public StaffMember heading(boolean heads) {
        return new StaffMember(id, username, passwordHash, office, kind, title, heads, endedAt);
    }

    public StaffMember with(String hash) {
        return new StaffMember(id, username, hash, office, kind, title, head, endedAt);
    }

    public StaffMember ended(Instant at) {
        return new StaffMember(id, username, passwordHash, office, kind, title, head, at);
    }
}
