package org.yizhengtong.server.registration;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * A resident still lives where they are registered (核对住址).
 *
 * @param reference the residence's own number
 */
public record ResidenceConfirmed(ResidentId about, Actor by, String reference, LocalDate on) implements DomainEvent {}
