package org.yizhengtong.server.kernel;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a resident for themselves, or a member of staff for an office.
 *
 * @param id the resident's id, or the staff member's
 * @param office the office acted for; nothing for a resident
 * @param name how the person is called on a desk's pages: a badge, never a resident's name
 * @param head whether they head that office (所长)
 */
public record Actor(UUID id, Role role, @Nullable String office, String name, boolean head) implements Serializable {
    public Actor(UUID id, Role role, @Nullable String office, String name) {
        this(id, role, office, name, false);
    }

    /** The service itself, where a day's passing is written down for an office. */
    public static Actor service(String office) {
        return new Actor(new UUID(0, 0), Role.OFFICER, office, "");
    }

    /**
     * Somebody at a page that is open to everybody: nothing is known of them.
     *
     * @param page stands where an office would: {@code check-page}
     */
    public static Actor anybodyAt(String page) {
        return new Actor(new UUID(0, 1), Role.DESK, page, "");
    }

    public ResidentId resident() {
        if (role != Role.RESIDENT) throw new IllegalStateException("staff are not residents here");
        return new ResidentId(id);
    }

    /** The office acted for; only staff have one. */
    public String atOffice() {
        if (office == null) throw new IllegalStateException("a resident acts for no office");
        return office;
    }

    public boolean is(ResidentId resident) {
        return role == Role.RESIDENT && id.equals(resident.value());
    }

    public boolean at(String anOffice) {
        return anOffice.equals(office);
    }
}
