package org.yizhengtong.server.permit;

import java.util.List;
import org.yizhengtong.policy.FactKind;
import org.yizhengtong.policy.Paper;
import org.yizhengtong.server.casework.PaperSummary;

/**
 * What an application asks: only the facts the permit's rules turn on that the registration does not hold, and the
 * papers the pack names.
 *
 * @param sent papers sent earlier and not handed in yet, so that nobody sends them twice
 */
public record ApplicationForm(List<FactKind> questions, List<Paper> papers, List<PaperSummary> sent) {
    /** Whether a paper of this kind has been sent. */
    public boolean has(String kind) {
        return sent.stream().anyMatch(paper -> paper.kind().equals(kind));
    }
}
