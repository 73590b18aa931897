package org.yizhengtong.server.registration;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * Two entries that may be one person, side by side.
 *
 * @param why {@code number}, {@code namesake}, or {@code joined} where only an officer saw it
 * @param joining the number of the joining in force; nothing while they are two
 */
public record Lookalike(
        Side one, Side other, String why, @Nullable UUID joining) {
    /** One of the two. */
    public record Side(
            ResidentId resident,
            String name,
            String number,
            LocalDate born,
            String hukouName,
            String address,
            LocalDate registeredOn) {}
}
