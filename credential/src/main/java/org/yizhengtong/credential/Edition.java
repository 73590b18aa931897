package org.yizhengtong.credential;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/**
 * One edition of a status list.
 *
 * @param list the address it is fetched from, and which permits name
 * @param at when it is signed
 * @param freshFor after which who has a network should fetch the next
 * @param goodFor after which nobody should rely on it, not even without a network
 */
public record Edition(URI list, Instant at, Duration freshFor, Duration goodFor) {
    public Edition {
        if (freshFor.toSeconds() < 1 || goodFor.compareTo(freshFor) < 0) {
            throw new IllegalArgumentException("A list is fresh for a second or more and good for no less");
        }
    }
}
