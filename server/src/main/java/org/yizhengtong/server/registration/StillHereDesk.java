package org.yizhengtong.server.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.kernel.NoticeDue;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.TextReceived;
import org.yizhengtong.server.registration.domain.LastWords;

/** Asks by text message whether residents still live where they are registered (核对住址), and hears their answer. */
@Service
@Transactional
public class StillHereDesk {
    /** Asked in one go. */
    private static final int AT_ONCE = 500;
    /** The whole answer: one sign that every telephone has. */
    private static final String YES = "1";

    private final LastWords words;
    private final ResidenceDesk residences;
    private final AccountDesk accounts;
    private final ConfirmationSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StillHereDesk(
            LastWords words,
            ResidenceDesk residences,
            AccountDesk accounts,
            ConfirmationSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.words = words;
        this.residences = residences;
        this.accounts = accounts;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Asks those of whom nothing was heard for the time that is set, once each; answers how many were written to. */
    public int ask() {
        var today = LocalDate.now(clock);
        if (settings.confirmEvery().isZero()) return 0;
        var silent = words.silentFor(settings.confirmEvery(), today, AT_ONCE);
        words.spoken(silent, today);
        var reachable = accounts.withAccount(silent);
        reachable.forEach(resident -> tell(resident, "notice.still_here"));
        return reachable.size();
    }

    /** Whoever has died or moved away since has nothing to confirm, and is not written to again. */
    @EventListener
    public void hear(TextReceived answer) {
        var from = answer.from();
        var standing = residences.standing(from);
        if (standing.filter(ResidenceStanding::livesHere).isEmpty()) return;
        if (!answer.text().equals(YES)) {
            tell(from, "notice.text_unclear");
            return;
        }
        residences.confirmByText(from, answer.request());
        tell(from, "notice.still_here_thanks");
    }

    private void tell(ResidentId resident, String key) {
        events.publishEvent(new NoticeDue(resident, key, List.of()));
    }
}
