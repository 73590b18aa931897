package org.yizhengtong.server.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.casework.domain.Case;
import org.yizhengtong.server.casework.domain.Cases;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;

/** Ends cases without a decision. */
@Service
@Transactional
public class ClosingDesk {
    private final Cases cases;
    private final CaseActs acts;
    private final Clock clock;

    ClosingDesk(Cases cases, CaseActs acts, Clock clock) {
        this.cases = cases;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * The applicant takes an application back (撤回): on their own telephone, or at the counter of the station that holds
     * it, where an officer writes it down. They may apply again whenever they like, and are told where another hand did it.
     *
     * @throws AlreadyDecided when an officer was faster
     * @throws CaseClosed when it has come to its end already
     */
    public void withdraw(CaseNumber number, RequestId request, Actor by) {
        var standing = cases.take(number).orElseThrow(NotFound::new);
        var filing = standing.filing();
        if (by.role() == Role.OFFICER) filing.actedOnBy(by);
        else filing.sentBy(by, LocalDate.now(clock));
        if (standing instanceof Case.Closed closed && closed.withdrawn()) return;
        close(standing, true, "", request, by);
        if (!by.is(filing.applicant())) acts.tell(filing, "notice.withdrawn", number.value());
    }

    /**
     * The open case of somebody who died or moved away comes to its end (终止).
     *
     * @param reason in words
     */
    public void end(ResidentId applicant, String reason, Actor by) {
        cases.openOf(applicant)
                .flatMap(cases::take)
                .ifPresent(open -> close(open, false, reason, RequestId.fresh(), by));
    }

    /** The newest application of somebody, where it came to its end without a decision on that day. */
    @Transactional(readOnly = true)
    public Optional<CaseNumber> endedOn(ResidentId applicant, LocalDate day) {
        return cases.newestOf(applicant)
                .filter(number -> cases.find(number)
                        .filter(newest -> newest instanceof Case.Closed closed
                                && !closed.withdrawn()
                                && closed.on().equals(day))
                        .isPresent());
    }

    private void close(Case open, boolean withdrawn, String reason, RequestId request, Actor by) {
        if (open instanceof Case.Decided || open instanceof Case.Closed) open.toBeDecided();
        var filing = open.filing();
        var today = LocalDate.now(clock);
        acts.save(
                new Case.Closed(filing, today, withdrawn, reason, open.missedBy(today)),
                withdrawn ? "withdrawn" : "ended",
                reason,
                request,
                by,
                new CaseEnded(filing.applicant(), filing.number(), withdrawn, by));
    }
}
