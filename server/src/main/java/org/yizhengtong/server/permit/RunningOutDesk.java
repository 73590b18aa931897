package org.yizhengtong.server.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.permit.domain.Permits;

/** Says which permits ran out by a day's passing: nobody did anything that others could hear of. */
@Service
public class RunningOutDesk {
    private final Permits permits;
    private final LawDesk law;
    private final Clock clock;

    RunningOutDesk(Permits permits, LawDesk law, Clock clock) {
        this.permits = permits;
        this.law = law;
        this.clock = clock;
    }

    /**
     * As they stand today, in the order of their last good day and their number. One for which an endorsement was asked in
     * time is not among them: should it be refused, {@link RequestAnswered} is heard.
     *
     * @param until the last good day of the one before
     * @param number its number
     */
    @Transactional(readOnly = true)
    public List<PermitSummary> after(LocalDate until, String number, int atMost) {
        var today = LocalDate.now(clock);
        return permits.runningOut(until, number, today, atMost).stream()
                .map(permit -> PermitSummary.of(permit.asOf(today, law::upkeep)))
                .toList();
    }
}
