package org.yizhengtong.server.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.CaseNumber;

/**
 * A case whose time limit was missed.
 *
 * @param missed the last day that passed without an answer
 * @param answeredOn the day of the decision or the end; nothing while it is open
 */
public record MissedRow(
        CaseNumber number,
        String applicantName,
        CaseState state,
        LocalDate missed,
        @Nullable LocalDate answeredOn) {}
