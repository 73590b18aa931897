package org.yizhengtong.server.permit;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes every hour down which cards were not made in time; run twice or not at all, no page says anything else. */
@Component
class CardWatch {
    private final CardDesk cards;

    CardWatch(CardDesk cards) {
        this.cards = cards;
    }

    @Scheduled(initialDelay = 11, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void look() {
        cards.writeDownLate();
    }
}
