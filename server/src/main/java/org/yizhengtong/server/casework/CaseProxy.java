package org.yizhengtong.server.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * Who applied for the applicant (代办人).
 *
 * @param resident who that is in the register; nothing for somebody not registered here
 * @param as {@code guardian}, {@code near_relative} or {@code other}
 * @param relation what they are to the applicant, in words
 * @param until the day from which the applicant acts alone, as at sixteen; nothing where none is known
 */
public record CaseProxy(
        @Nullable ResidentId resident,
        String name,
        String maskedNumber,
        String as,
        String relation,
        @Nullable LocalDate until) {
    /** A guardian answers for the child and may know what the child's file says; others see what they sent themselves. */
    public boolean guardian() {
        return as.equals("guardian");
    }

    /** Whether this is who acts, and may do so still on that day. */
    public boolean is(Actor reader, LocalDate day) {
        return resident != null && reader.is(resident) && (until == null || day.isBefore(until));
    }
}
