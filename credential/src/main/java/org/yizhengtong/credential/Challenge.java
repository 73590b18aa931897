package org.yizhengtong.credential;

/**
 * What a desk asks a holder to sign, so that what it is shown was meant for it and is not shown a second time.
 *
 * @param audience who asks
 * @param nonce a word made up for this one time, too long to be guessed
 */
public record Challenge(String audience, String nonce) {
    public Challenge {
        if (audience.isBlank() || nonce.isBlank()) throw new IllegalArgumentException("A challenge says who and what");
    }
}
