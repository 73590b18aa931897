package org.yizhengtong.server.client;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.yizhengtong.server.client.domain.Acknowledged;

/** Does what a program asks once, however often it is sent, and answers it in the same words. */
@Service
public class OnceDesk {
    private static final Duration KEPT = Duration.ofDays(30);

    private final Acknowledged acknowledged;
    private final Clock clock;

    OnceDesk(Acknowledged acknowledged, Clock clock) {
        this.acknowledged = acknowledged;
        this.clock = clock;
    }

    /**
     * Acts and keeps the answer in one transaction: either both are there afterwards, or neither.
     *
     * @param fingerprint of everything the request says
     * @return the answer, now or then; nothing when this key was used for a request that says something else
     */
    @Transactional
    public Optional<Acknowledgement> once(UUID client, UUID key, byte[] fingerprint, Supplier<Acknowledgement> act) {
        if (!acknowledged.begin(client, key, fingerprint, clock.instant())) {
            var kept = acknowledged.kept(client, key);
            return Arrays.equals(kept.fingerprint(), fingerprint) ? Optional.of(kept.answer()) : Optional.empty();
        }
        var answer = act.get();
        if (answer.refused())
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        else acknowledged.keep(client, key, answer);
        return Optional.of(answer);
    }

    /**
     * An answer is kept for thirty days. Whatever was done stays done: a request that comes later still is known by what it
     * did, where that may be done only once.
     */
    @Transactional
    public void forgetOld() {
        acknowledged.forgetBefore(clock.instant().minus(KEPT));
    }
}
