package org.yizhengtong.server.audit.domain;

import java.time.Instant;
import java.util.List;

/** How often offices looked. */
public interface LookFigures {
    /** From one moment up to another, office by office, the purpose with most looks first. */
    List<Counted> between(Instant from, Instant before);

    /** The looks of one office for one purpose, and at how many people's records. */
    record Counted(String office, String purpose, long looks, long people) {}
}
