package org.yizhengtong.credential;

import java.time.Duration;
import java.time.Instant;
import org.yizhengtong.credential.cwt.Claims;

/** The times on a QR: the key was in force when it signed, and the term (有效期) runs. */
final class Term {
    /** A desk's clock may be this slow, so that a card is good the moment it is handed over. */
    static final Duration SLOW_CLOCK = Duration.ofMinutes(5);

    private Term() {}

    static void check(Claims claims, IssuerKey key, Instant at) throws Rejected {
        var issued = claims.issuedAt();
        if (!claims.validFrom().isBefore(claims.validUntil())) throw new Rejected(new Rejection.TermBackwards());
        if (issued.minus(SLOW_CLOCK).isAfter(at)) throw new Rejected(new Rejection.IssuedInFuture(issued));
        if (!key.inForce(issued)) throw new Rejected(new Rejection.KeyNotInForce(key.id(), issued));
        if (claims.validFrom().minus(SLOW_CLOCK).isAfter(at)) {
            throw new Rejected(new Rejection.NotYetValid(claims.validFrom()));
        }
        if (!at.isBefore(claims.validUntil())) throw new Rejected(new Rejection.Expired(claims.validUntil()));
    }
}
