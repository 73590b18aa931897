package org.yizhengtong.server.share;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;

/** Lets the holder in, and an officer for whoever stands at the counter. */
@Component
class ShareDoor {
    private final ApplicationEventPublisher events;

    ShareDoor(ApplicationEventPublisher events) {
        this.events = events;
    }

    /**
     * The holder sees that an officer was here.
     *
     * @throws NotYours for everybody else
     */
    void enter(ResidentId holder, Actor by) {
        if (by.is(holder)) return;
        if (by.role() != Role.OFFICER) throw new NotYours(holder.toString());
        events.publishEvent(
                new Looked(holder, by, holder.toString(), "purpose.share_counter", "shown.share_counter", ""));
    }
}
