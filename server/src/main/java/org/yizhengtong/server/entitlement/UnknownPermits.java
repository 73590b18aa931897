package org.yizhengtong.server.entitlement;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PermitNumber;

/** Puts on record that a desk asked about a number nobody has: a program's request comes to nothing, the line stays. */
@Component
class UnknownPermits {
    private final ApplicationEventPublisher events;

    UnknownPermits(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void asked(Actor desk, PermitNumber number) {
        events.publishEvent(new UnknownPermitAsked(desk, number.value()));
    }
}
