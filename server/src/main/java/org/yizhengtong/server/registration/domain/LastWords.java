package org.yizhengtong.server.registration.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import org.yizhengtong.server.kernel.ResidentId;

/** When residents last said, or were last asked, that they still live where they are registered. */
public interface LastWords {
    /** Those of whom nothing was heard for so long, the longest first; who was joined to another entry is left out. */
    List<ResidentId> silentFor(Period time, LocalDate today, int atMost);

    /** They spoke, or were asked, on this day. */
    void spoken(Collection<ResidentId> residents, LocalDate on);
}
