package org.yizhengtong.policy.years;

import java.time.LocalDate;
import java.util.List;
import org.yizhengtong.policy.rule.Pack;

/** The packs that hold at a place on a day, the farthest first; none where there was no law yet. */
@FunctionalInterface
public interface Chains {
    List<Pack> on(String place, LocalDate day);
}
