package org.yizhengtong.server.entitlement.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yizhengtong.server.entitlement.Reliance;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;

/** Every question a desk asked, with the answer it was given. */
public interface Verifications {
    /** Keeps an answer unless this request has already been answered; answers whether it was kept. */
    boolean keep(Verification verification, RequestId request);

    /** Keeps answers, each to a request that was not answered before. */
    void keepAll(Map<RequestId, Verification> answers);

    Optional<Verification> find(UUID id);

    /** The same, held until the transaction ends. */
    Optional<Verification> take(UUID id);

    Optional<UUID> answered(RequestId request);

    /** What these requests were answered; those that were not are left out. */
    Map<RequestId, Verification> answered(Collection<RequestId> requests);

    /** By office, what was answered yes about these entries of one person from this day on and not refused afterwards. */
    List<Reliance> reliedOn(Collection<ResidentId> holder, LocalDate from);
}
