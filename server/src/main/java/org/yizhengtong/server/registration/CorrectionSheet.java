package org.yizhengtong.server.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * A correction as the counter sees it.
 *
 * @param state {@code asked}, {@code open}, {@code done} or {@code set_aside}
 * @param differences what stood there beside what shall stand there; a telephone number masked, a division by its name
 * @param askedOn the day the resident asked for it; nothing where an officer found the mistake
 * @param words why it was declined; empty where it was not
 * @param mayConsent whether the officer who reads it may be the second one
 * @param mayAnswer whether the officer who reads it may set it aside
 */
public record CorrectionSheet(
        UUID id,
        ResidentId resident,
        String state,
        List<Difference> differences,
        String reason,
        String paper,
        @Nullable LocalDate askedOn,
        String words,
        String proposedName,
        LocalDate proposedOn,
        @Nullable String answeredName,
        @Nullable LocalDate answeredOn,
        boolean mayConsent,
        boolean mayAnswer) {
    /** Whether it waits for an officer to take it over or decline it. */
    public boolean asked() {
        return state.equals("asked");
    }

    public boolean open() {
        return state.equals("open");
    }
}
