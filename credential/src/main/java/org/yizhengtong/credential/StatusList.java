package org.yizhengtong.credential;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.yizhengtong.credential.status.ListClaims;
import org.yizhengtong.credential.status.Packed;

/** A status list (状态列表) that its authority signed. It can be kept, and used without a network until it ends. */
public final class StatusList implements ListReading {
    private final ListClaims claims;
    private final Packed packed;
    private final String issuer;

    private StatusList(ListClaims claims, Packed packed, String issuer) {
        this.claims = claims;
        this.packed = packed;
        this.issuer = issuer;
    }

    static StatusList read(ListClaims claims, URI asked, IssuerKey key, Instant at) throws Rejected {
        if (claims.issuer().filter(issuer -> !issuer.equals(key.issuer())).isPresent()) {
            throw new Rejected(new Rejection.IssuerNotTheKeys(key.id()));
        }
        if (!claims.list().equals(asked)) throw new Rejected(new Rejection.StatusListElsewhere(claims.list()));
        if (!claims.issuedAt().isBefore(claims.until())) throw new Rejected(new Rejection.TermBackwards());
        Term.checkIssued(claims.issuedAt(), key, at);
        if (!at.isBefore(claims.until())) throw new Rejected(new Rejection.StatusListStale(claims.until()));
        return new StatusList(claims, claims.packed(), key.issuer());
    }

    public URI address() {
        return claims.list();
    }

    public Instant issuedAt() {
        return claims.issuedAt();
    }

    /** From then on it says nothing any more. */
    public Instant until() {
        return claims.until();
    }

    /** From when who has a network should fetch the next; empty, where its authority does not say. */
    public Optional<Instant> due() {
        return claims.freshFor().map(claims.issuedAt()::plus);
    }

    /** How old what it says is: to be shown beside any answer that rests on it. */
    public Duration age(Instant at) {
        var age = Duration.between(claims.issuedAt(), at);
        return age.isNegative() ? Duration.ZERO : age;
    }

    public int places() {
        return packed.places();
    }

    /** The permit of that issuer stands well in this list, or there is one reason why it does not. */
    void vouch(Optional<StatusReference> reference, String permitIssuer, Instant at) throws Rejected {
        var where = reference.orElseThrow(() -> new Rejected(new Rejection.StatusMissing()));
        if (!where.list().equals(address())) throw new Rejected(new Rejection.StatusListElsewhere(address()));
        if (!issuer.equals(permitIssuer)) throw new Rejected(new Rejection.StatusListOfAnother());
        if (!at.isBefore(until())) throw new Rejected(new Rejection.StatusListStale(until()));
        if (where.index() >= places()) throw new Rejected(new Rejection.StatusIndexOutOfRange());
        int value = packed.at(where.index());
        if (value >= Status.values().length) throw new Rejected(new Rejection.StatusNotUnderstood(value));
        switch (Status.values()[value]) {
            case VALID -> {}
            case CANCELLED -> throw new Rejected(new Rejection.Cancelled());
            case SUSPENDED -> throw new Rejected(new Rejection.Suspended());
            case LOST -> throw new Rejected(new Rejection.ReportedLost());
        }
    }
}
