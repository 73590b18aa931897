package org.yizhengtong.server.registration;

import java.time.LocalDate;
import java.util.Optional;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;

/** What came to its end with a departure and is not restored. Whoever keeps permits and applications answers it. */
public interface EndedByLeaving {
    /** @param entered the day the departure was written down */
    Ended of(ResidentId resident, LocalDate entered);

    /**
     * @param permit cancelled because its holder had left
     * @param application ended without a decision
     */
    record Ended(Optional<PermitNumber> permit, Optional<CaseNumber> application) {
        public boolean any() {
            return permit.isPresent() || application.isPresent();
        }
    }
}
