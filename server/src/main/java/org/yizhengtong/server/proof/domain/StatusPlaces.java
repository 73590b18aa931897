package org.yizhengtong.server.proof.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.PermitNumber;

/** Who has which place in the status lists. A place is given once, and never taken back. */
public interface StatusPlaces {
    Optional<StatusPlace> ofCard(PermitNumber permit, int card);

    /**
     * Gives a place; answers whether it was given, which it is not where it is taken or the card has one.
     *
     * @param card nothing for a permit on a telephone
     */
    boolean give(PermitNumber permit, @Nullable Integer card, StatusPlace place);

    /** The number of the newest list; the first is begun before anybody has a place in it. */
    int newestList();

    /** The places in one list of any of these permits. */
    List<Taken> in(int list, Collection<PermitNumber> permits);

    /** Places in one list of what was ended before its permit. */
    List<Integer> endedIn(int list);

    /** Whose place it is. */
    record Taken(PermitNumber permit, @Nullable Integer card, int place) {}
}
