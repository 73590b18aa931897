package org.yizhengtong.server.wallet.domain;

import java.time.Instant;
import java.util.Optional;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;

/** Every offer made to a wallet. */
public interface Offers {
    /** How many were made for a permit since then. */
    int madeSince(PermitNumber permit, Instant then);

    Optional<Offer> find(PermitNumber permit, RequestId request);

    void add(Offer offer, RequestId request);

    /** Nobody can take those any more that were not taken yet: a new one stands in their place. */
    void endAll(PermitNumber permit);

    /** By the digest of its code. */
    Optional<Offer> find(String code);

    /** Kept from other hands until the transaction ends. */
    Optional<Offer> take(String code);

    /** The same by the digest of its token. */
    Optional<Offer> takeByToken(String token);

    void save(Offer offer);

    /** Removes those that ended before then, taken or not. */
    void forgetBefore(Instant then);
}
