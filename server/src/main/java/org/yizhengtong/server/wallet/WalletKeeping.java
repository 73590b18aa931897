package org.yizhengtong.server.wallet;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.wallet.domain.HeldCredentials;
import org.yizhengtong.server.wallet.domain.Offers;
import org.yizhengtong.server.wallet.domain.Questions;

/** Keeps what concerns telephones no longer than anybody asks for it. The looks stay in the journal. */
@Component
class WalletKeeping {
    private static final int KEPT_DAYS = 30;

    private final Offers offers;
    private final HeldCredentials held;
    private final Questions questions;
    private final Clock clock;

    WalletKeeping(Offers offers, HeldCredentials held, Questions questions, Clock clock) {
        this.offers = offers;
        this.held = held;
        this.questions = questions;
        this.clock = clock;
    }

    /** Whatever ended before the last thirty days. */
    @Transactional
    public void forgetOld() {
        var day = LocalDate.now(clock).minusDays(KEPT_DAYS);
        var began = day.atStartOfDay(clock.getZone()).toInstant();
        offers.forgetBefore(began);
        questions.forgetBefore(began);
        held.forgetBefore(day);
    }
}
