package org.yizhengtong.server.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.yizhengtong.server.casework.CaseStep;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.sample.domain.History;
import org.yizhengtong.server.sample.domain.Stage;

/** Gives what happened on a day its time of day; never one that is still to come. */
final class Timeline {
    static final LocalTime MORNING = LocalTime.of(9, 20);
    static final LocalTime LOOKED = LocalTime.of(10, 35);
    static final LocalTime ASKED = LocalTime.of(10, 45);
    static final LocalTime SENT = LocalTime.of(14, 10);
    static final LocalTime DECIDED = LocalTime.of(15, 30);

    private final Clock clock;
    private final Instant now;

    Timeline(Clock clock) {
        this.clock = clock;
        this.now = clock.instant();
    }

    Instant at(LocalDate day, LocalTime time) {
        var then = day.atTime(time).atZone(clock.getZone()).toInstant();
        return then.isAfter(now) ? now : then;
    }

    List<CaseStep> steps(History history, Stage stage, Actor officer, String reason) {
        var steps = new ArrayList<CaseStep>();
        steps.add(new CaseStep(at(history.accepted(), MORNING), "opened", "", ""));
        var asked = history.asked();
        if (asked != null) steps.add(new CaseStep(at(asked, ASKED), "correction_asked", officer.name(), reason));
        var sent = history.resubmitted();
        if (sent != null) steps.add(new CaseStep(at(sent, SENT), "resubmitted", "", ""));
        var decided = history.decided();
        if (decided != null) {
            var kind = stage.approved() ? "approved" : "refused";
            steps.add(new CaseStep(at(decided, DECIDED), kind, officer.name(), reason));
        }
        return steps;
    }
}
