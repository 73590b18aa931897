package org.yizhengtong.server.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.CaseNumber;

/** One case in a station's queue. */
public record QueueRow(
        CaseNumber number,
        String applicantName,
        String locality,
        CaseState state,
        LocalDate acceptedOn,
        @Nullable LocalDate due) {}
