package org.yizhengtong.server.audit.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.audit.PastEvent;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.kernel.ResidentId;

/** Everything that happened and everyone who looked; it only grows. */
public interface Journal {
    void write(@Nullable ResidentId about, Actor by, String kind, String reference, Instant at);

    /** Writes a look down twice: as something that happened, and as a look. */
    void write(Looked looked, Instant at);

    /** Writes down many past events, the looks among them twice. */
    void writeAll(List<PastEvent> events);

    /** Looks at any of these entries of one person. Days begin at midnight in the zone. */
    List<Sighting> looksAt(Collection<ResidentId> entries, ZoneId zone, int limit, long offset);
}
