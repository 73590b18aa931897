package org.yizhengtong.server.registration.domain;

import java.util.List;
import java.util.Optional;
import org.yizhengtong.server.registration.Division;
import org.yizhengtong.server.registration.DivisionLevel;

/** Every division of the country, and the few that were abolished. */
public interface Divisions {
    Optional<Division> find(String code);

    /** The division and all it lies in, from the widest. */
    List<Division> path(String code);

    /** What lies directly in this division, or the provinces for an empty code. */
    List<Division> children(String parent, boolean abolishedToo);

    List<Division> search(Search search);

    /**
     * A search by the beginning of the name, its pinyin or its initials.
     *
     * @param within first digits of the codes searched: the division searched in, or empty for the whole country
     */
    record Search(
            String within,
            String beginning,
            DivisionLevel widest,
            DivisionLevel narrowest,
            boolean abolishedToo,
            int atMost) {}
}
