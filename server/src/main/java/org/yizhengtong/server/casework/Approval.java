package org.yizhengtong.server.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * What an approval gives the permit desk to issue from.
 *
 * @param termYears the term the finding gives
 * @param cardDue the last day for its card; nothing where the law sets none
 * @param repeated the same form had approved the case before, so nothing is left to do
 */
public record Approval(
        ResidentId applicant,
        @Nullable Integer termYears,
        @Nullable LocalDate cardDue,
        boolean repeated) {}
