package org.yizhengtong.server.registration.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;

/** Every correction of particulars, those set aside included. */
public interface Corrections {
    /** The correction this request has proposed. */
    Optional<Correction> proposed(ResidentId resident, RequestId request);

    void add(Correction correction);

    /** Writes down what became of one that waited. */
    void save(Correction changed);

    Optional<Correction> find(ResidentId resident, UUID id);

    /** The one that waits, for an officer or for a second one. */
    Optional<Correction> waiting(ResidentId resident);

    /** The resident's corrections, the newest first. */
    List<Correction> of(ResidentId resident);

    /** Those that wait for an officer of this station, or for a second one, the earliest first. */
    List<Correction> waitingAt(String office, int atMost);
}
