package org.yizhengtong.server.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.CaseNumber;

/**
 * One case in a station's queue.
 *
 * @param late whether it is under review still though its due day is over
 */
public record QueueRow(
        CaseNumber number,
        String applicantName,
        String locality,
        CaseState state,
        LocalDate acceptedOn,
        @Nullable LocalDate due,
        boolean late) {}
