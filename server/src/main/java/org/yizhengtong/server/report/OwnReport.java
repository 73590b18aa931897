package org.yizhengtong.server.report;

import java.time.LocalDate;
import java.util.Locale;
import org.yizhengtong.server.report.domain.Report;

/** A report, as much of it as the employer who told it sees again. */
public record OwnReport(String name, Report.Content content, LocalDate toldOn, Report.State state) {
    /**
     * What became of it, as pages say it. Of work that ended, only whether a station has seen to it: what it did would
     * tell whether the person is registered.
     */
    public String outcome() {
        var ended = content == Report.Content.WORK_ENDED && state != Report.State.WAITING;
        return ended ? "seen_to" : state.name().toLowerCase(Locale.ROOT);
    }
}
