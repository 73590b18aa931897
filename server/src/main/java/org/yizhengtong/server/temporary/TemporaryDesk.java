package org.yizhengtong.server.temporary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.temporary.domain.OldPermits;

/** Knows which old temporary permits (暂住证) somebody held, and where each of them came from. */
@Service
@Transactional(readOnly = true)
public class TemporaryDesk {
    private final OldPermits permits;
    private final Clock clock;

    TemporaryDesk(OldPermits permits, Clock clock) {
        this.permits = permits;
        this.clock = clock;
    }

    /** All of one person, the earliest first. */
    public List<TemporaryPermit> of(ResidentId holder) {
        return permits.of(holder);
    }

    /** Whether somebody holds one that has not expired: until then its rights are theirs. */
    public boolean inForce(ResidentId holder) {
        var today = LocalDate.now(clock);
        return permits.of(holder).stream()
                .anyMatch(permit ->
                        permit.conversion() == null && !permit.validUntil().isBefore(today));
    }
}
