package org.yizhengtong.server.wallet.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.PermitNumber;

/**
 * An offer of a permit to a wallet (OpenID4VCI 1.0, 4.1): ten minutes, one wallet, five tries of the transaction code. Of
 * every code and token it knows the digest alone.
 *
 * @param code of the pre-authorised code, which stands in the offer
 * @param txCode of the transaction code, which the holder types
 * @param token of the access token, once the codes were exchanged for it
 */
public record Offer(
        PermitNumber permit,
        String code,
        String txCode,
        Instant madeAt,
        Instant until,
        int triesLeft,
        @Nullable String token,
        @Nullable Instant tokenUntil,
        boolean spent) {
    static final Duration GOOD_FOR = Duration.ofMinutes(10);
    public static final Duration TOKEN_GOOD_FOR = Duration.ofMinutes(5);
    public static final int A_DAY = 10;
    private static final int TRIES = 5;

    public static Offer made(PermitNumber permit, String code, String txCode, Instant now) {
        return new Offer(permit, code, txCode, now, now.plus(GOOD_FOR), TRIES, null, null, false);
    }

    /** Whether a wallet may still take it. */
    public boolean isOpen(Instant now) {
        return triesLeft > 0 && token == null && now.isBefore(until);
    }

    public boolean opensWith(String otherTxCode) {
        return txCode.equals(otherTxCode);
    }

    /** After a wrong transaction code. */
    public Offer tried() {
        return new Offer(permit, code, txCode, madeAt, until, triesLeft - 1, token, tokenUntil, spent);
    }

    public Offer exchanged(String newToken, Instant now) {
        return new Offer(permit, code, txCode, madeAt, until, triesLeft, newToken, now.plus(TOKEN_GOOD_FOR), spent);
    }

    /** Whether the token still gets credentials. */
    public boolean admits(Instant now) {
        return triesLeft > 0 && !spent && tokenUntil != null && now.isBefore(tokenUntil);
    }

    public Offer used() {
        return new Offer(permit, code, txCode, madeAt, until, triesLeft, token, tokenUntil, true);
    }
}
