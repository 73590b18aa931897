package org.yizhengtong.server.registration.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.registration.ResidenceStanding;

/** How a resident stands in the register after a step, without a word about who they are. */
record ResidenceAnswer(
        UUID resident,
        String place,
        LocalDate movedIn,
        LocalDate registeredOn,
        boolean livesHere,
        @Nullable String ended,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate confirmedOn) {
    static ResidenceAnswer of(ResidenceStanding standing) {
        var home = standing.registration();
        var ended = standing.ended();
        return new ResidenceAnswer(
                home.resident().value(),
                home.place(),
                home.movedIn(),
                home.registeredOn(),
                standing.livesHere(),
                ended == null ? null : ended.code(),
                standing.endedOn(),
                standing.confirmedOn());
    }
}
