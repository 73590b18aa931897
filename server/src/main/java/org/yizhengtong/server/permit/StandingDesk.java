package org.yizhengtong.server.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.permit.domain.Cards;
import org.yizhengtong.server.permit.domain.Permits;

/** Goes through what is not good today, permits and cards, for lists that say so without a network. */
@Service
@Transactional(readOnly = true)
public class StandingDesk {
    /** How many are answered at a time. */
    public static final int AT_MOST = 5000;

    private final Permits permits;
    private final Cards cards;
    private final LawDesk law;
    private final Clock clock;

    StandingDesk(Permits permits, Cards cards, LawDesk law, Clock clock) {
        this.permits = permits;
        this.cards = cards;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Permits that may not be used today, by their numbers.
     *
     * @param after those before it have been answered; nothing to begin
     * @return fewer than {@link #AT_MOST} at the end only
     */
    public List<PermitSummary> notInForce(Optional<PermitNumber> after) {
        var today = LocalDate.now(clock);
        return permits.perhapsNotInForce(after, today, AT_MOST).stream()
                .map(permit -> PermitSummary.of(permit.asOf(today, law::upkeep)))
                .toList();
    }

    /**
     * Cards of permits in life that are no longer good, by permit and serial.
     *
     * @param after those before it have been answered; nothing to begin
     * @return fewer than {@link #AT_MOST} at the end only
     */
    public List<PermitCard> voidCards(Optional<PermitCard> after) {
        return cards.voidAfter(after, AT_MOST);
    }
}
