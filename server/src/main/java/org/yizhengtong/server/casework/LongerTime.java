package org.yizhengtong.server.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yizhengtong.policy.TimeLimit;
import org.yizhengtong.server.casework.domain.Deadline;
import org.yizhengtong.server.law.LawDesk;

/** How much longer the law lets a station take in special cases (延长). */
@Component
class LongerTime {
    private final LawDesk law;
    private final Clock clock;

    LongerTime(LawDesk law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    /**
     * The time made longer, where the law has a longest limit to this very limit: a province that shortens the nation's
     * does not inherit the nation's longest. Once only, and not after the last day.
     */
    Optional<Deadline> of(Deadline time) {
        if (time.longer() || time.passedBy(LocalDate.now(clock))) return Optional.empty();
        var usual = law.timeLimit("issue");
        return law.timeLimit("issue_longest")
                .filter(longest ->
                        usual.filter(one -> lengthened(one, longest, time)).isPresent())
                .map(longest ->
                        time.longerBy(longest.number() - usual.orElseThrow().number(), law.calendar()));
    }

    private static boolean lengthened(TimeLimit usual, TimeLimit longest, Deadline time) {
        return usual.cite().title().equals(longest.cite().title())
                && usual.unit() == longest.unit()
                && time.unit() == longest.unit()
                && longest.number() > usual.number();
    }
}
