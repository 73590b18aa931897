package org.yizhengtong.server.registration;

import java.time.LocalDate;
import java.util.Set;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * Particulars of a resident were corrected (更正). Which ones, never their values.
 *
 * @param by the officer whose word made it so: the second one where two were needed
 * @param reference the correction's own number
 */
public record ParticularsCorrected(
        ResidentId about, Actor by, String reference, Set<Particular> corrected, LocalDate on) implements DomainEvent {
    public ParticularsCorrected {
        corrected = Set.copyOf(corrected);
    }
}
