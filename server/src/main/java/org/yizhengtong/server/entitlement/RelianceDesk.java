package org.yizhengtong.server.entitlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.entitlement.domain.Verifications;
import org.yizhengtong.server.kernel.JoinedEntries;
import org.yizhengtong.server.kernel.ResidentId;

/** Knows which offices rely on somebody's permit (依据居住证办事的单位). */
@Service
public class RelianceDesk {
    private final Verifications verifications;
    private final JoinedEntries joined;
    private final Clock clock;

    RelianceDesk(Verifications verifications, JoinedEntries joined, Clock clock) {
        this.verifications = verifications;
        this.joined = joined;
        this.clock = clock;
    }

    /**
     * Those that were answered yes within a year, unless they said then that they refused the service. Whoever gives
     * something for longer than a year asks again.
     */
    @Transactional(readOnly = true)
    public List<Reliance> on(ResidentId holder) {
        var entries =
                Stream.concat(Stream.of(holder), joined.of(holder).stream()).toList();
        return verifications.reliedOn(entries, LocalDate.now(clock).minusYears(1));
    }
}
