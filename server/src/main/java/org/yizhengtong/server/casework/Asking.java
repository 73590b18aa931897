package org.yizhengtong.server.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer may ask for in a case today.
 *
 * @param askable papers not sent first
 * @param toldOnce whether the applicant was told what is missing: that is told once, and completely
 * @param acceptedSince the last day on which missing papers could be told, once it has passed: the application counts as
 *     accepted; nothing where no law says so or the day is still to come
 */
public record Asking(
        List<Askable> askable, boolean toldOnce, @Nullable LocalDate acceptedSince) {
    /** Nobody asks for anything. */
    static final Asking NOTHING = new Asking(List.of(), false, null);

    /** Whether what was never sent may be asked for. */
    public boolean missingToo() {
        return !toldOnce && acceptedSince == null;
    }
}
