package org.yizhengtong.server.webhook;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.permit.PermitChanged;
import org.yizhengtong.server.permit.PermitDesk;
import org.yizhengtong.server.permit.RequestAnswered;
import org.yizhengtong.server.registration.ResidenceDeclared;
import org.yizhengtong.server.registration.ResidenceReturned;

/** Hears what happens to permits and homes, in the transaction in which it happens: lost with it, or kept with it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PermitNews {
    private final Teller teller;
    private final PermitDesk permits;

    PermitNews(Teller teller, PermitDesk permits) {
        this.teller = teller;
        this.permits = permits;
    }

    @EventListener
    public void hear(PermitChanged changed) {
        switch (changed.step()) {
            case SUSPENDED, EXPIRED, ENDORSED, ENDORSED_LATE, FOUND, REPLACED, CANCELLED, RESTORED ->
                standing(changed.number());
            case ISSUED, CONVERTED, LOST, EXCHANGED, CARD_MADE, CARD_HANDED -> {}
        }
    }

    /** An endorsement asked for in time held a lapse off; refused, the lapse is true from its own day. */
    @EventListener
    public void hear(RequestAnswered answered) {
        standing(answered.number());
    }

    @EventListener
    public void hear(ResidenceDeclared declared) {
        if (declared.moved()) moved(declared.about(), declared.on());
    }

    @EventListener
    public void hear(ResidenceReturned returned) {
        moved(returned.about(), returned.on());
    }

    private void standing(PermitNumber number) {
        var offices = teller.offices();
        if (!offices.isEmpty()) permits.find(number).ifPresent(permit -> teller.standing(permit, offices));
    }

    private void moved(ResidentId holder, LocalDate on) {
        var offices = teller.offices();
        if (offices.isEmpty()) return;
        permits.of(holder).filter(permit -> !permit.over()).ifPresent(permit -> teller.moved(permit, on, offices));
    }
}
