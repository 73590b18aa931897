package org.yizhengtong.server.permit.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.PermitRequest;

/** What holders ask of officers. The store itself keeps one open request of a kind for a permit. */
public interface PermitRequests {
    /** Adds a request unless one of its kind is open; answers whether it was added. */
    boolean add(PermitRequest asked, RequestId request);

    /** What this sending of a form has asked. */
    Optional<PermitRequest> askedBy(RequestId request);

    Optional<PermitRequest> find(UUID id);

    /** The newest first. */
    List<PermitRequest> of(PermitNumber permit);

    /** Ends an open request. */
    void answer(UUID id, PermitRequest.State state, String words, LocalDate on, String by);

    /** The open request of a kind about a permit. Whoever is to answer it holds the permit in hand. */
    Optional<PermitRequest> open(PermitNumber permit, PermitRequest.Kind kind);

    /** Ends all open requests about a permit that is no more. */
    void withdrawAll(PermitNumber permit, LocalDate on);

    /** What waits at a station, the oldest first. */
    List<PermitRequest> open(String office, int atMost);
}
