package org.yizhengtong.server.proof;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.credential.IssuerKey;
import org.yizhengtong.server.kernel.Actor;

/** Makes signing keys and takes them away, and says which there are. */
@Service
public class KeyDesk {
    private final IssuerKeys keys;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeyDesk(IssuerKeys keys, ApplicationEventPublisher events, Clock clock) {
        this.keys = keys;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a key. The one before it signs until then and is checked for ever; checkers learn of the new one at once.
     *
     * @param day the first day on which it signs; nothing for now
     * @throws KeyRefused with what is to be mended
     */
    @Transactional
    public KeySummary add(@Nullable LocalDate day, Actor by) {
        var now = clock.instant();
        if (day != null && day.isBefore(LocalDate.now(clock))) throw KeyRefused.past(day);
        var start = day == null ? now : day.atStartOfDay(clock.getZone()).toInstant();
        var from = (start.isBefore(now) ? now : start).truncatedTo(ChronoUnit.SECONDS);
        keys.all().stream()
                .filter(key -> key.from().isAfter(now) || !key.from().isBefore(from))
                .findFirst()
                .ifPresent(waiting -> {
                    throw KeyRefused.waiting(waiting.id(), day(waiting.from()));
                });
        var made = keys.make(from);
        events.publishEvent(new KeyMade(made.id(), by));
        return summary(made);
    }

    /**
     * Takes away a key that was stolen: whatever it signed is no longer good, and the one before it signs in its place.
     *
     * @throws KeyRefused where there is none of this id
     */
    @Transactional
    public void takeAway(String id, Actor by) {
        keys.remove(id);
        events.publishEvent(new KeyTakenAway(id, by));
    }

    /** The earliest first. */
    public List<KeySummary> all() {
        return keys.all().stream().map(KeyDesk::summary).toList();
    }

    /** What checkers need: each key's public half, whose it is, and its time. */
    public PublishedKeys published() {
        return PublishedKeys.of(keys.all());
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    private static KeySummary summary(IssuerKey key) {
        return new KeySummary(key.id(), key.issuer(), key.from(), key.until());
    }
}
