package org.yizhengtong.server.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * A case for reading, by its applicant or its station.
 *
 * @param due the last day of the office's time; nothing while it stands still or where the law sets none
 * @param daysLeft working days to go, negative when the day has passed
 * @param dueIsProvisional the official calendar of that year is not out yet: only weekends were left out
 * @param correction what the applicant was asked for, while waiting for it
 * @param proxy who applied for the applicant; nothing where they did so themselves
 */
public record CaseView(
        CaseNumber number,
        ResidentId applicant,
        String applicantName,
        String locality,
        String office,
        CaseState state,
        LocalDate acceptedOn,
        @Nullable LocalDate due,
        int daysLeft,
        boolean dueIsProvisional,
        @Nullable String correction,
        @Nullable DecisionView decision,
        List<CaseStep> steps,
        List<CaseFact> facts,
        List<PaperSummary> papers,
        @Nullable CaseProxy proxy) {}
