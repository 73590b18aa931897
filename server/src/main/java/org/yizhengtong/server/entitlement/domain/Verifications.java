package org.yizhengtong.server.entitlement.domain;

import java.util.Optional;
import java.util.UUID;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;

/** Every question a desk asked, with the answer it was given. */
public interface Verifications {
    /** Keeps an answer unless this request has already been answered; answers whether it was kept. */
    boolean keep(ResidentId about, Verification verification, RequestId request);

    Optional<Verification> find(UUID id);

    Optional<UUID> answered(RequestId request);
}
