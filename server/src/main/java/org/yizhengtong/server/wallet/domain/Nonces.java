package org.yizhengtong.server.wallet.domain;

import java.time.Instant;

/** Which words wallets have signed already. */
public interface Nonces {
    /** Whether it is used for the first time; those that are over by now are forgotten. */
    boolean first(String nonce, Instant until, Instant now);
}
