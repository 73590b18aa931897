package org.yizhengtong.server.registration;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * An officer saw the paper of a home that had only been told (看过证明).
 *
 * @param reference the number of the residence
 * @param on the day it was shown
 */
public record PapersSeen(ResidentId about, Actor by, String reference, LocalDate on) implements DomainEvent {}
