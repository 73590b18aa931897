package org.yizhengtong.server.registration.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;

/** Whom an entry resembles, and which entries are one person. */
public interface Joinings {
    void resembles(ResidentId entered, ResidentId other, String why, LocalDate on);

    /** Each pair the resident is part of: the later entry, the other one, and why. */
    List<Pair> resemblances(ResidentId id);

    boolean joined(ResidentId joined, RequestId request);

    void join(Joining joining);

    void undo(Joining joining, LocalDate on, UUID by, String why);

    /** The joining in force by which this entry is read through another. */
    Optional<Joining> of(ResidentId joined);

    /** Those in force by which others are read through this entry. */
    List<Joining> into(ResidentId kept);

    Optional<Joining> inForce(ResidentId joined, UUID id);

    record Pair(ResidentId entered, ResidentId other, String why) {}
}
