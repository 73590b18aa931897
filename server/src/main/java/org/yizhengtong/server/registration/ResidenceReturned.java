package org.yizhengtong.server.registration;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * Somebody who had moved away lives here again and registered it (回来后重新登记).
 *
 * @param reference the new residence's own number
 * @param place code of the community
 * @param on the day of registration
 */
public record ResidenceReturned(ResidentId about, Actor by, String reference, String place, LocalDate on)
        implements DomainEvent {}
