package org.yizhengtong.server.registration;

import java.util.List;

/**
 * One resident as the counter sees them.
 *
 * @param homes every home, as they were registered one after another
 * @param mayAct whether this officer's station answers for where they live, or lived last
 */
public record ResidentSheet(ResidenceStanding standing, List<HomeRow> homes, boolean mayAct) {
    /**
     * One home of theirs.
     *
     * @param address the whole address, by its names
     * @param paper the paper an officer saw; empty where the resident only said so
     */
    public record HomeRow(ResidencePeriod period, String address, String paper) {}
}
