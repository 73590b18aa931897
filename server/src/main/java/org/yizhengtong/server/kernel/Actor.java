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
 */
public record Actor(UUID id, Role role, @Nullable String office, String name) implements Serializable {
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
