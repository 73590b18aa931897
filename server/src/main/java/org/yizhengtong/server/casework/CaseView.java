package org.yizhengtong.server.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * A case for reading, by its applicant or its station.
 *
 * @param time the office's time; nothing while it stands still, after the end, or where the law sets none
 * @param missed the first last day that passed without an answer; nothing while the office was in time
 * @param correction the officer's words beside what the applicant was asked for, while waiting for it
 * @param asked the newest list of what the applicant was asked for
 * @param asking what may be asked for now
 * @param ground why it was not accepted
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
        @Nullable OfficeTime time,
        @Nullable LocalDate missed,
        @Nullable String correction,
        List<AskedPoint> asked,
        Asking asking,
        @Nullable DecisionView decision,
        @Nullable NotAcceptedGround ground,
        List<CaseStep> steps,
        List<CaseFact> facts,
        List<PaperSummary> papers,
        @Nullable CaseProxy proxy) {
    /** The last day of the office's time; nothing where none runs. */
    public @Nullable LocalDate due() {
        return time == null ? null : time.due();
    }
}
