package org.yizhengtong.credential;

import java.time.Duration;
import java.time.Instant;

/** The times on what was signed: the key was in force when it signed, and the term (有效期) runs. */
final class Term {
    /** A desk's clock may be this slow, so that a card is good the moment it is handed over. */
    static final Duration SLOW_CLOCK = Duration.ofMinutes(5);

    private Term() {}

    static void check(Instant issued, Instant from, Instant until, IssuerKey key, Instant at) throws Rejected {
        if (!from.isBefore(until)) throw new Rejected(new Rejection.TermBackwards());
        checkIssued(issued, key, at);
        if (from.minus(SLOW_CLOCK).isAfter(at)) throw new Rejected(new Rejection.NotYetValid(from));
        if (!at.isBefore(until)) throw new Rejected(new Rejection.Expired(until));
    }

    static void checkIssued(Instant issued, IssuerKey key, Instant at) throws Rejected {
        if (issued.minus(SLOW_CLOCK).isAfter(at)) throw new Rejected(new Rejection.IssuedInFuture(issued));
        if (!key.inForce(issued)) throw new Rejected(new Rejection.KeyNotInForce(key.id(), issued));
    }
}
