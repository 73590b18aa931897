package org.yizhengtong.server.registration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.ResidentId;

/** One resident with one home, brought in from elsewhere: the sample city. */
public record LoadedResidence(
        ResidentId resident,
        CitizenNumber number,
        String name,
        String hukouPlace,
        String place,
        String addressLine,
        String homeKind,
        @Nullable Boolean leaseRegistered,
        LocalDate movedIn,
        LocalDate registeredOn) {}
