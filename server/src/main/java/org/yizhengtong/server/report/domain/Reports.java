package org.yizhengtong.server.report.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.report.OwnReport;

/** Everything stations were told. */
public interface Reports {
    /**
     * Keeps a report.
     *
     * @return whether it is new: not when one of this name is kept already
     */
    boolean keep(Report report);

    Optional<Report> find(UUID id);

    /** The report, kept from other hands until the transaction ends. */
    Optional<Report> take(UUID id);

    /** What waits at a station, the oldest first. */
    List<Report> waiting(String office);

    /** What an employer has told, the newest first, beginning behind so many. */
    List<OwnReport> of(String employer, int behind, int atMost);

    /** Writes down what became of it, by whom and why; what was told goes. */
    void end(Report ended, Actor officer, LocalDate on, String reason);
}
