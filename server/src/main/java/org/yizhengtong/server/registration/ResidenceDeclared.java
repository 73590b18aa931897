package org.yizhengtong.server.registration;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * A resident declared where they live.
 *
 * @param reference the residence's own number
 * @param place code of the community
 * @param moved whether a former home was ended by it: a change of address (变更登记)
 * @param on the day of registration
 */
public record ResidenceDeclared(ResidentId about, Actor by, String reference, String place, boolean moved, LocalDate on)
        implements DomainEvent {
    /** A move is journalled as a change of address, as the public-security event types name it (GA/T 2000.6-2020). */
    @Override
    public String kind() {
        return moved ? "AddressChanged" : "ResidenceDeclared";
    }
}
