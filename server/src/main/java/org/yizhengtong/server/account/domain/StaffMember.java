package org.yizhengtong.server.account.domain;

import java.util.UUID;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Role;

/**
 * A member of staff who acts for an office.
 *
 * @param title how colleagues call them: a badge
 * @param head whether they head the office (所长)
 */
public record StaffMember(
        UUID id, String username, String passwordHash, String office, Office.Kind kind, String title, boolean head) {
    public Actor actor() {
        return new Actor(id, kind == Office.Kind.STATION ? Role.OFFICER : Role.DESK, office, title, head);
    }
}
