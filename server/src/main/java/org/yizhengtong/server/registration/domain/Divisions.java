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

    /** The narrowest known inside a division today. */
    List<Division> leaves(String within);

    /** Those whose name, pinyin or initials begin as typed. */
    List<Division> beginning(Search search);

    /**
     * Those in whose full name the signs typed stand in this order, the last of them in the name itself, as in 临沂沂水 for
     * 山东省临沂市沂水县; and those in whose pinyin it stands anywhere, from three letters on. What holds it in one piece
     * comes first.
     */
    List<Division> anywhere(Search search);

    /**
     * What is sought.
     *
     * @param within first digits of the codes searched: the division searched in, or empty for the whole country
     * @param typed letters and digits only, not empty
     */
    record Search(
            String within,
            String typed,
            DivisionLevel widest,
            DivisionLevel narrowest,
            boolean abolishedToo,
            int atMost) {}
}
