package org.yizhengtong.server.sample.domain;

import java.time.LocalDate;
import java.util.Optional;

/** Whether this database is a sample city, or empty enough to become one. */
public interface Filled {
    /** The printed number of a permit in force to try the desks with; nothing where this is no sample city. */
    Optional<String> permitNumber();

    /** Nobody has an office or a home here yet. */
    boolean isEmpty();

    void mark(LocalDate today, String permitNumber);
}
