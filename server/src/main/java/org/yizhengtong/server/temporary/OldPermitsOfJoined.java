package org.yizhengtong.server.temporary;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.registration.JoiningUndone;
import org.yizhengtong.server.registration.ResidentsJoined;
import org.yizhengtong.server.temporary.domain.OldPermits;

/** Old permits follow their person when two entries of the register are joined, and go back when they are parted. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OldPermitsOfJoined {
    private final OldPermits permits;

    OldPermitsOfJoined(OldPermits permits) {
        this.permits = permits;
    }

    @EventListener
    public void hear(ResidentsJoined news) {
        permits.move(news.joined(), news.about());
    }

    @EventListener
    public void hear(JoiningUndone news) {
        permits.moveBack(news.about(), news.joined());
    }
}
