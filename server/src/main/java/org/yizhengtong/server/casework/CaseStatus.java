package org.yizhengtong.server.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.CaseNumber;

/**
 * Where a case stands, for whoever knows its number and the end of the applicant's telephone number: nothing about the
 * person.
 *
 * @param late whether that day has passed without an answer
 * @param due the last day of the office's time; nothing while it stands still or where the law sets none
 */
public record CaseStatus(
        CaseNumber number, CaseState state, @Nullable LocalDate due, boolean late) {}
