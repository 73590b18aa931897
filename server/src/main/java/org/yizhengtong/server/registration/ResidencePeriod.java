package org.yizhengtong.server.registration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One home of a resident, as the account of years (居住年限) wants it. One after another, they tell the whole story: a
 * period that ended by {@code MOVED} is followed by a move, one that ended by {@code LEFT} by nothing or by a return.
 *
 * @param reference the residence's own number
 * @param from the day of moving in, as told
 * @param registeredOn the day it was registered
 * @param to the day of moving out; nothing while it lasts
 * @param ended how it ended; nothing while it lasts
 * @param place division code of the community
 * @param homeKind {@code own}, {@code rented}, {@code dormitory}, {@code relatives} or {@code shed}
 * @param proof what it is known by
 * @param confirmedOn the last day on which "still here" was said of it; nothing where it never was
 */
public record ResidencePeriod(
        String reference,
        LocalDate from,
        LocalDate registeredOn,
        @Nullable LocalDate to,
        @Nullable ResidenceEnding ended,
        String place,
        String homeKind,
        ResidenceProof proof,
        @Nullable LocalDate confirmedOn) {

    /** The same home, moved from on this day. */
    ResidencePeriod until(LocalDate day) {
        return new ResidencePeriod(
                reference, from, registeredOn, day, ResidenceEnding.MOVED, place, homeKind, proof, confirmedOn);
    }

    /** The same home, moved back to on this day. */
    ResidencePeriod from(LocalDate day) {
        return new ResidencePeriod(reference, day, day, to, ended, place, homeKind, proof, confirmedOn);
    }
}
