package org.yizhengtong.server.temporary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.temporary.domain.Converted;
import org.yizhengtong.server.temporary.domain.HeldTime;
import org.yizhengtong.server.temporary.domain.OldPermits;

/** Knows which old temporary permits (暂住证) somebody held, and where each of them came from. */
@Service
@Transactional
public class TemporaryDesk {
    private final OldPermits permits;
    private final LawDesk law;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TemporaryDesk(OldPermits permits, LawDesk law, ApplicationEventPublisher events, Clock clock) {
        this.permits = permits;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /** All of one person, the earliest first. */
    @Transactional(readOnly = true)
    public List<TemporaryPermit> of(ResidentId holder) {
        return permits.of(holder);
    }

    /** Whether somebody holds one that has not expired: until then its rights are theirs. */
    @Transactional(readOnly = true)
    public boolean inForce(ResidentId holder) {
        var today = LocalDate.now(clock);
        return permits.of(holder).stream()
                .anyMatch(permit ->
                        permit.conversion() == null && !permit.validUntil().isBefore(today));
    }

    /** Whoever is given a residence permit while the old one is in force keeps the time under it, as the law says. */
    public void convertedInto(PermitNumber issued, ResidentId holder, Actor by) {
        var today = LocalDate.now(clock);
        var dates = permits.dates(Set.of(holder)).getOrDefault(holder, List.of());
        HeldTime.reaching(today, dates).ifPresent(time -> {
            permits.convert(today, law.temporaryTime(today).counts(), List.of(new Converted(time, issued)));
            events.publishEvent(new TemporaryPermitConverted(holder, by, time.number()));
        });
    }
}
