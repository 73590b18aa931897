package org.yizhengtong.policy.pack;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.rule.Pack;
import org.yizhengtong.policy.rule.Rule;

/**
 * Makes sure that no two packs of one place state the same rule for the same days by oversight: the later would silently
 * replace the earlier. Where an instrument changes another that goes on, its pack says which under {@code amends}.
 */
final class OverlapCheck {
    private final String place;
    private final LocalDate from;
    private final @Nullable LocalDate to;
    private final List<Pack> earlier;
    private final Set<String> amended = new HashSet<>();

    OverlapCheck(YamlValue file, LocalDate from, @Nullable LocalDate to, List<Pack> earlier) {
        this.place = file.get("place").string();
        this.from = from;
        this.to = to;
        this.earlier = earlier;
        for (var amends : file.listOrNone("amends")) {
            if (earlier.stream().noneMatch(pack -> pack.id().equals(amends.string()))) {
                throw amends.bad("there is no pack " + amends.string() + " before this one");
            }
            amended.add(amends.string());
        }
    }

    void check(Rule rule, YamlValue written) {
        for (var pack : earlier) {
            if (amended.contains(pack.id()) || !pack.head().place().equals(place) || !overlaps(pack)) continue;
            if (pack.rules().stream().noneMatch(other -> other.id().equals(rule.id()))) continue;
            throw written.get("id")
                    .bad("the dates overlap: " + pack.id() + " states " + rule.id()
                            + " for the same place and days; end one of them, or name " + pack.id() + " under amends");
        }
    }

    private boolean overlaps(Pack pack) {
        var ended = pack.to() != null && pack.to().isBefore(from);
        return !ended && (to == null || !to.isBefore(pack.from()));
    }
}
