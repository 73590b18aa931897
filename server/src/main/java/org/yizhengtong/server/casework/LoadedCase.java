package org.yizhengtong.server.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * A case as it stands, brought in from elsewhere: the sample city.
 *
 * @param office the station that holds it
 * @param due last day of the office's time while it is under review
 * @param workingDaysLeft what is left of that time while the applicant was asked for more
 * @param actedOn the day of the correction asked for, or of the decision
 * @param reason the officer's words, or empty
 * @param officer who asked or decided
 * @param finding the kept finding a decision rests on
 */
public record LoadedCase(
        CaseNumber number,
        ResidentId applicant,
        String applicantName,
        String locality,
        String office,
        LocalDate acceptedOn,
        CaseState state,
        @Nullable LocalDate due,
        int workingDaysLeft,
        LocalDate actedOn,
        String reason,
        @Nullable Actor officer,
        @Nullable UUID finding,
        List<CaseFact> facts,
        List<CaseStep> steps) {}
