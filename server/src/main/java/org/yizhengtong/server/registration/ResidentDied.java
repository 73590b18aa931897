package org.yizhengtong.server.registration;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * A resident died (死亡); an officer saw the paper.
 *
 * @param reference the number of the residence that ended by it; the resident's own where they had moved away before
 * @param on the day of death
 * @param ground how the office knows, in the officer's words
 * @param paper the paper that was shown
 */
public record ResidentDied(ResidentId about, Actor by, String reference, LocalDate on, String ground, String paper)
        implements DomainEvent {}
