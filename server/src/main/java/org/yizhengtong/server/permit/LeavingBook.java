package org.yizhengtong.server.permit;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.casework.ClosingDesk;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.permit.domain.Permit;
import org.yizhengtong.server.permit.domain.Permits;
import org.yizhengtong.server.registration.EndedByLeaving;

/** Knows which permit and which application ended because somebody was said to have moved away. */
@Component
class LeavingBook implements EndedByLeaving {
    private final Permits permits;
    private final ClosingDesk cases;

    LeavingBook(Permits permits, ClosingDesk cases) {
        this.permits = permits;
        this.cases = cases;
    }

    @Override
    @Transactional(readOnly = true)
    public Ended of(ResidentId resident, LocalDate entered) {
        var permit = permits.of(resident)
                .filter(newest -> newest instanceof Permit.Cancelled cancelled
                        && cancelled.ground() == CancellationGround.LEFT
                        && cancelled.since().equals(entered))
                .map(Permit::number);
        return new Ended(permit, cases.endedOn(resident, entered));
    }
}
