package org.yizhengtong.server.registration;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * The joining of two entries was undone: they are two people again.
 *
 * @param joined the entry that had been joined; {@code about} is the one kept
 */
public record JoiningUndone(ResidentId about, Actor by, ResidentId joined, LocalDate on) implements DomainEvent {
    @Override
    public String reference() {
        return joined.toString();
    }
}
