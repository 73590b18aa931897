package org.yizhengtong.server.registration;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * A resident moved away (离开) from the city.
 *
 * @param reference the number of the residence that ended by it
 * @param on the day of moving away
 */
public record ResidenceLeft(ResidentId about, Actor by, String reference, LocalDate on) implements DomainEvent {}
