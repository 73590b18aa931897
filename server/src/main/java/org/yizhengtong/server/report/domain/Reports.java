package org.yizhengtong.server.report.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yizhengtong.server.kernel.Actor;

/** Everything stations were told. */
public interface Reports {
    /** Keeps a report, unless one of this name is kept already. */
    void keep(Report report);

    Optional<Report> find(UUID id);

    /** The report, kept from other hands until the transaction ends. */
    Optional<Report> take(UUID id);

    /** What waits at a station, the oldest first. */
    List<Report> waiting(String office);

    /** Writes down what became of it, by whom and why; what was told goes. */
    void end(Report ended, Actor officer, LocalDate on, String reason);
}
