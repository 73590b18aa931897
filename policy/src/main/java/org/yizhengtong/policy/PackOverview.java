package org.yizhengtong.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.rule.Pack;

/**
 * A pack (政策包) on the shelf: when it is looked at, and how much is in it.
 *
 * @param from the first day on which it is looked at: in force, announced or published as a draft
 * @param to the last day, or nothing
 * @param rules how many rules it states
 * @param sources how many sources it cites
 */
public record PackOverview(
        PackInForce pack, LocalDate from, @Nullable LocalDate to, int rules, int sources) {
    static PackOverview of(Pack pack) {
        return new PackOverview(
                pack.head(),
                pack.from(),
                pack.to(),
                pack.rules().size(),
                pack.sources().size());
    }
}
