package org.yizhengtong.server.proof.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.PermitNumber;

/** Who has which place in the status lists. A place is given once, and never taken back. */
public interface StatusPlaces {
    Optional<StatusPlace> ofCard(PermitNumber permit, int card);

    /** Gives a card a place; answers whether it was given, which it is not where it is taken or the card has one. */
    boolean give(PermitNumber permit, int card, StatusPlace place);

    /** Gives a place to one of the permits that a wallet was issued at once; answers whether it was given. */
    boolean give(PermitNumber permit, UUID batch, StatusPlace place);

    /** What a wallet was issued is over. */
    void end(PermitNumber permit, UUID batch, LocalDate on);

    /** The number of the newest list; the first is begun before anybody has a place in it. */
    int newestList();

    /** The places in one list of any of these permits. */
    List<Taken> in(int list, Collection<PermitNumber> permits);

    /** Places in one list of what holders ended on their telephones. */
    List<Integer> endedIn(int list);

    /** Whose place it is. */
    record Taken(PermitNumber permit, @Nullable Integer card, int place) {}
}
