package org.yizhengtong.server.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.yizhengtong.server.permit.RunningOutDesk;
import org.yizhengtong.server.webhook.domain.Events;
import org.yizhengtong.server.webhook.domain.Lapses;

/**
 * Tells of permits that a day's passing suspended or ended: of each day once, in whatever running service, and of the days
 * on which none ran as soon as one does. No permit waits for it: it is suspended whether or not it is told.
 */
@Service
class LapseTeller {
    /** As long as a yes is relied on, and a month more: nothing older can be told again. */
    static final Duration KEPT = Duration.ofDays(396);

    private static final int AT_ONCE = 200;

    private final Lapses lapses;
    private final RunningOutDesk permits;
    private final Teller teller;
    private final Events told;
    private final TransactionTemplate transactions;
    private final Clock clock;

    LapseTeller(
            Lapses lapses,
            RunningOutDesk permits,
            Teller teller,
            Events told,
            TransactionTemplate transactions,
            Clock clock) {
        this.lapses = lapses;
        this.permits = permits;
        this.teller = teller;
        this.told = told;
        this.transactions = transactions;
        this.clock = clock;
    }

    void tell() {
        var more = true;
        while (more) more = Boolean.TRUE.equals(transactions.execute(status -> tellSome()));
    }

    /** Answers whether there may be more. */
    private boolean tellSome() {
        var place = lapses.take().orElse(null);
        var done = Lapses.Place.endOf(LocalDate.now(clock).minusDays(1));
        if (place == null || !place.isBefore(done)) return false;
        var offices = teller.offices();
        var ranOut = permits.after(place.until(), place.permit(), AT_ONCE);
        if (!offices.isEmpty()) ranOut.forEach(permit -> teller.standing(permit, offices));
        if (ranOut.size() == AT_ONCE) {
            lapses.put(new Lapses.Place(
                    ranOut.getLast().until(), ranOut.getLast().number().value()));
            return true;
        }
        lapses.put(done);
        told.forgetBefore(clock.instant().minus(KEPT));
        return false;
    }
}
