package org.yizhengtong.server.permit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.FactKind;
import org.yizhengtong.policy.Paper;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.casework.PaperSummary;

/**
 * What an application asks: only the facts the permit and its term turn on that the registration does not hold, and the
 * papers the pack names.
 *
 * @param next the question that still has to be answered before the papers, if any
 * @param said the answers given so far
 * @param questions every question there may be, for mending an answer later
 * @param forWhom the name of whom it is for, where that is somebody else
 * @param sent papers sent earlier and not handed in yet, so that nobody sends them twice
 */
public record ApplicationForm(
        Optional<String> next,
        List<Said> said,
        List<FactKind> questions,
        List<Paper> papers,
        List<PaperSummary> sent,
        @Nullable String forWhom) {

    /** The same with its questions in another order. */
    ApplicationForm with(List<FactKind> ordered) {
        return new ApplicationForm(next, said, ordered, papers, sent, forWhom);
    }

    /** The largest file taken, in bytes. */
    public int largestFile() {
        return ApplicationDesk.LARGEST_FILE;
    }

    /** One answer: as it was written, and in words. */
    public record Said(String fact, String written, Text label, Text value) {}
}
