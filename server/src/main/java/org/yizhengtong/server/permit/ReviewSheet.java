package org.yizhengtong.server.permit;

import java.util.List;
import java.util.Optional;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.policy.Paper;
import org.yizhengtong.policy.Text;
import org.yizhengtong.policy.TimeLimit;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.casework.CaseView;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.registration.RegistrationSummary;

/**
 * A case with everything its reader needs to understand it.
 *
 * @param finding what the law finds; for a decided case, the finding the decision rested on
 * @param toProve facts it rests on that have yet to be shown on a paper or confirmed
 * @param papers what the pack asks for
 * @param permit the permit the person holds, where the case was approved
 * @param office the station that holds the case
 * @param whole whether its reader may see all of it; who applied for another sees what they sent, and what became of it
 * @param objection how long the applicant has to object (行政复议), where the law's figure is known
 */
public record ReviewSheet(
        CaseView file,
        Finding finding,
        List<Text> toProve,
        RegistrationSummary registration,
        List<FactRow> facts,
        List<Paper> papers,
        Optional<PermitSummary> permit,
        Office office,
        Optional<TimeLimit> objection,
        boolean whole) {

    /** Whether this is the reader's own case. */
    public boolean about(Actor reader) {
        return reader.is(file.applicant());
    }
}
