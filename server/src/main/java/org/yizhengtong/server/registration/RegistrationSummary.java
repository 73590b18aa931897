package org.yizhengtong.server.registration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * A registration, as its holder and the desks may see it: the identity number masked.
 *
 * @param maskedNumber {@code 3713**********0017}
 * @param hukouName full name of the hukou place: 山东省临沂市沂水县
 * @param place code of the community lived in
 * @param placeName full name of that community
 * @param homeKind {@code own}, {@code rented}, {@code dormitory}, {@code relatives} or {@code shed}; label
 *     {@code home.kind.*}
 * @param leaseRegistered whether the lease is registered; nothing where not known or not rented
 * @param endedOn the day of moving out; nothing while they live there
 */
public record RegistrationSummary(
        ResidentId resident,
        String name,
        String maskedNumber,
        String hukouPlace,
        String hukouName,
        String place,
        String placeName,
        String addressLine,
        String homeKind,
        @Nullable Boolean leaseRegistered,
        LocalDate movedIn,
        LocalDate registeredOn,
        @Nullable LocalDate endedOn) {

    /** The whole address: 山东省烟台市芝罘区毓璜顶街道毓璜顶西社区 and how to find the door. */
    public String address() {
        return placeName + addressLine;
    }
}
