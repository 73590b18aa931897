package org.yizhengtong.server.permit.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.permit.PermitCard;

/** The cards made for permits. The store itself keeps one in the making and one in hand for a permit. */
public interface Cards {
    /**
     * Orders the next card of a permit unless one is in the making; answers whether it was ordered.
     *
     * @param due the last day on which it is to be made; nothing where the law sets none
     */
    boolean order(Issue permit, PermitCard.Why why, String office, LocalDate on, @Nullable LocalDate due);

    /** The newest first. */
    List<PermitCard> of(PermitNumber permit);

    /** Makes the cards a station has ordered into one batch, so many at most; answers them. */
    List<PermitCard> make(String office, UUID batch, LocalDate on, int atMost);

    List<PermitCard> batch(UUID batch);

    /** A station's cards that are to be made, or wait for their holders, the oldest first. */
    List<PermitCard> at(String office, PermitCard.State state, int atMost);

    /** A station's cards that were not made by their last day, the latest first; those still to be made among them. */
    List<PermitCard> late(String office, LocalDate today, int atMost);

    /** Marks late cards as written down, some at a time; answers those nobody had written down yet. */
    List<PermitCard> markLate(LocalDate today, int atMost);

    /** Hands the card that waits over, in the place of the one in hand; answers whether one waited. */
    boolean handOver(PermitNumber permit, PermitCard.How how, LocalDate on);

    /** The card in hand is no longer good. */
    void voidInHand(PermitNumber permit);

    /** No card of this permit is good or will be. */
    void voidAll(PermitNumber permit);

    /** Cards that are no longer good, of permits that were not closed, by permit and serial from after that one on. */
    List<PermitCard> voidAfter(Optional<PermitCard> after, int atMost);

    /** Enters first cards handed over on the day of issue. */
    void addAllInHand(List<Issue> permits, List<String> offices);
}
