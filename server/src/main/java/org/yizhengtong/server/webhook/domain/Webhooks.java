package org.yizhengtong.server.webhook.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yizhengtong.server.webhook.Webhook;

/** Which programs are told of events (订阅), and how far each has got. */
public interface Webhooks {
    /** The offices of which at least one program is told. */
    Set<String> offices();

    Optional<Webhook> of(UUID client);

    List<Webhook> all();

    /** In place of what was there before. A push under way is not counted any more. */
    void put(Webhook webhook);

    /** Ends one. The events of an office that nobody is told of any more go with the last. */
    void close(UUID client);

    /** Takes all that have something to be pushed and are due, kept from other hands until that time. */
    List<Lease> lease(Instant now, Instant until);

    /** Notes that one was taken; answers false for who does not hold the lease any more. */
    boolean taken(Lease lease, long position, Instant until);

    /** Gives the lease back; it is due as before. */
    void giveBack(Lease lease);

    /** Notes that a push failed, and gives the lease back. */
    void failed(Lease lease, Failed failed);

    /**
     * One webhook in hand.
     *
     * @param id of this taking in hand
     */
    record Lease(UUID id, Webhook webhook) {}

    /** @param giveUp whether it is not tried any more */
    record Failed(String why, Instant at, Instant nextAt, boolean giveUp) {}
}
