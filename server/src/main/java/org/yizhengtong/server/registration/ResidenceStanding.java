package org.yizhengtong.server.registration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a resident stands in the register today.
 *
 * @param registration the home lived in; the last one where nobody lives in it any more
 * @param facts the same for the law
 * @param ended how it ended; nothing while they live there
 * @param endedOn the day of moving away or of death
 * @param confirmedOn the last day on which they said they still live there
 * @param askedFrom the day from which "still here?" is asked; nothing where it is never asked
 * @param confirmationDue whether that day has come
 */
public record ResidenceStanding(
        RegistrationSummary registration,
        RegistrationFacts facts,
        @Nullable ResidenceEnding ended,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate askedFrom,
        boolean confirmationDue) {
    public boolean livesHere() {
        return ended == null;
    }

    public boolean died() {
        return ended == ResidenceEnding.DIED;
    }
}
