package org.yizhengtong.server;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Stands still in a transaction, as PostgreSQL's own {@code now()} does: should midnight fall in the midst of an act,
 * everything it writes still bears one day. An approval once bore two.
 */
final class TransactionClock extends Clock {
    private final InstantSource time;
    private final ZoneId zone;

    TransactionClock(InstantSource time, ZoneId zone) {
        this.time = time;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return time.instant();
        if (TransactionSynchronizationManager.getResource(time) instanceof Instant held) return held;
        var first = time.instant();
        TransactionSynchronizationManager.bindResource(time, first);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResource(time);
            }
        });
        return first;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TransactionClock(time, other);
    }
}
