package org.yizhengtong.server.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One resident as the counter sees them.
 *
 * @param homes every home, as they were registered one after another
 * @param household their children, or their guardians
 * @param ended what the last departure ended and is not restored; nothing where it ended nothing, or there was none
 * @param mayAct whether this officer's station answers for where they live, or lived last
 */
public record ResidentSheet(
        ResidenceStanding standing,
        List<HomeRow> homes,
        List<HouseholdMember> household,
        EndedByLeaving.@Nullable Ended ended,
        boolean mayAct) {
    /** Whether a departure stands that this officer may take back. */
    public boolean mayStay() {
        return mayAct && standing.ended() == ResidenceEnding.LEFT;
    }

    /** Whether they live in a home that was only told: its paper can be shown. */
    public boolean mayShowPapers() {
        return mayAct && standing.livesHere() && homes.getLast().period().proof() == ResidenceProof.SAID;
    }

    /**
     * One home of theirs.
     *
     * @param address the whole address, by its names
     * @param paper the paper an officer saw; empty where the resident only said so
     */
    public record HomeRow(ResidencePeriod period, String address, String paper) {}
}
