package org.yizhengtong.server.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.account.Office;

/**
 * A correction as its resident sees it.
 *
 * @param state {@code asked}, {@code open}, {@code done}, {@code set_aside} or {@code taken_back}
 * @param differences what stood there beside what shall stand there; a telephone number masked, a division by its name
 * @param askedOn the day they asked for it; nothing where an officer found the mistake
 * @param words why it was declined; empty where it was not
 * @param station where it waits, or was answered
 */
public record OwnCorrection(
        UUID id,
        String state,
        List<Difference> differences,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate answeredOn,
        String words,
        Office station) {
    public boolean waits() {
        return state.equals("asked") || state.equals("open");
    }
}
