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
 * @param askedOn the day on which the applicant was asked for more, if ever
 * @param resubmittedOn the day on which they sent it
 * @param actedOn the day of the decision or the end, if there was one
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
        @Nullable LocalDate askedOn,
        @Nullable LocalDate resubmittedOn,
        LocalDate actedOn,
        String reason,
        @Nullable Actor officer,
        @Nullable UUID finding,
        List<CaseFact> facts,
        List<CaseStep> steps) {}
