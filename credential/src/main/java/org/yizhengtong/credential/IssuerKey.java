package org.yizhengtong.credential;

import java.security.PublicKey;
import java.time.Instant;
import java.util.regex.Pattern;
import org.yizhengtong.credential.suite.Suite;

/**
 * A key by which an issuing authority (签发机关) is known. Several stand side by side while they rotate. A retired key
 * verifies what it signed in its time; a stolen one must be taken off the list, as whoever holds it can write any time.
 *
 * @param id one to eight letters or digits; each costs a byte on every card
 * @param suite the one way this key signs
 * @param issuer the {@code iss} this key may speak for
 * @param from the first instant at which it signs
 * @param until the instant from which it does not
 */
public record IssuerKey(String id, Suite suite, PublicKey key, String issuer, Instant from, Instant until) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{1,8}");

    public IssuerKey {
        if (!ID.matcher(id).matches()) throw new KeyNotUsable(id, "an id has one to eight letters or digits");
        if (!suite.fits(key)) throw new KeyNotUsable(id, "it is no key of " + suite);
        if (issuer.isBlank()) throw new KeyNotUsable(id, "it names no issuer");
        if (!from.isBefore(until)) throw new KeyNotUsable(id, "it ends at " + until + ", before it begins");
    }

    boolean inForce(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
