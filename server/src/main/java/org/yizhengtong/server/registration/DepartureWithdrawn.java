package org.yizhengtong.server.registration;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * A departure was written down by mistake, and is taken back (撤销离开登记): the resident had lived here all the time.
 *
 * @param reference the number of the residence that goes on
 * @param on the day of taking it back
 */
public record DepartureWithdrawn(ResidentId about, Actor by, String reference, LocalDate on) implements DomainEvent {}
