package org.yizhengtong.server.wallet.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.wallet.WalletAnswer;

/**
 * What a desk asks one wallet, once, within five minutes.
 *
 * @param service what the holder would use; nothing where only the permit is asked about
 * @param named whether the name is asked for as well
 * @param purpose why, as a message key
 * @param asker as the wallet knows who asks
 * @param answer nothing while none came
 */
public record Question(
        UUID id,
        Actor by,
        @Nullable String service,
        boolean named,
        String purpose,
        String asker,
        Instant until,
        @Nullable WalletAnswer answer) {
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    public static Question asked(
            UUID id, Actor by, @Nullable String service, boolean named, String purpose, String asker, Instant now) {
        return new Question(id, by, service, named, purpose, asker, now.plus(GOOD_FOR), null);
    }

    /** Whether an answer may still come. */
    public boolean isOpen(Instant now) {
        return answer == null && now.isBefore(until);
    }
}
