package org.yizhengtong.server.registration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * Somebody an older register knew, and where they live where it still says so.
 *
 * @param fresh nobody is entered under this number yet
 * @param home nothing where the older register no longer says that they live here
 */
public record CarriedResident(
        ResidentId id,
        CitizenNumber number,
        String name,
        String hukouPlace,
        boolean fresh,
        @Nullable CarriedHome home) {

    /**
     * @param place division code
     * @param livedSince first day on which the older register has them living here
     */
    public record CarriedHome(String place, String addressLine, LocalDate livedSince) {}
}
