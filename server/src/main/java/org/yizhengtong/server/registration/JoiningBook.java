package org.yizhengtong.server.registration;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.kernel.JoinedEntries;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.domain.Joining;
import org.yizhengtong.server.registration.domain.Joinings;

/** Tells the other modules which entries are read through one; parted again, each is read alone. */
@Component
class JoiningBook implements JoinedEntries {
    private final Joinings joinings;

    JoiningBook(Joinings joinings) {
        this.joinings = joinings;
    }

    @Override
    public List<ResidentId> of(ResidentId kept) {
        return joinings.into(kept).stream().map(Joining::joined).toList();
    }
}
