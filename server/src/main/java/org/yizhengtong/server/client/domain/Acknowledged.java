package org.yizhengtong.server.client.domain;

import java.time.Instant;
import java.util.UUID;
import org.yizhengtong.server.client.Acknowledgement;

/** What was answered to each request of a program. */
public interface Acknowledged {
    /** Takes a request in hand. Answers false when it was answered before; whoever holds it is waited for. */
    boolean begin(UUID client, UUID key, byte[] fingerprint, Instant at);

    void keep(UUID client, UUID key, Acknowledgement answer);

    /** What was answered before, to a request that reads the same; nothing to one that reads otherwise. */
    Acknowledgement.Kept kept(UUID client, UUID key);

    /** Removes what was answered before then. */
    void forgetBefore(Instant then);
}
