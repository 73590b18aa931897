package org.yizhengtong.server.audit.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.kernel.ResidentId;

/** Everything that happened and everyone who looked; it only grows. */
public interface Journal {
    void write(@Nullable ResidentId about, Actor by, String kind, String reference, Instant at);

    void write(Looked looked, Instant at);

    /** Days begin at midnight in the zone. */
    List<Sighting> looksAt(ResidentId resident, ZoneId zone, int limit, long offset);
}
