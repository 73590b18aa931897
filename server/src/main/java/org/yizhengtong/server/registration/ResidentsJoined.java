package org.yizhengtong.server.registration;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * Two entries of the register were joined as one person (合并).
 *
 * @param joined the entry that was joined; {@code about} is the one kept
 */
public record ResidentsJoined(ResidentId about, Actor by, ResidentId joined, LocalDate on) implements DomainEvent {
    @Override
    public String reference() {
        return joined.toString();
    }
}
