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
        if (ends(rule.to(), from) || ends(to, rule.from())) {
            throw written.get("id").bad("this rule can never apply: its days lie outside those of its pack");
        }
        for (var pack : earlier) {
            if (amended.contains(pack.id()) || !pack.head().place().equals(place)) continue;
            if (pack.rules().stream().noneMatch(other -> other.id().equals(rule.id()) && overlap(rule, other, pack)))
                continue;
            throw written.get("id")
                    .bad("the dates overlap: " + pack.id() + " states " + rule.id()
                            + " for the same place and days; end one of them, or name " + pack.id() + " under amends");
        }
    }

    private boolean overlap(Rule rule, Rule other, Pack pack) {
        return !ends(sooner(rule.to(), to), later(other.from(), pack.from()))
                && !ends(sooner(other.to(), pack.to()), later(rule.from(), from));
    }

    /** A rule ends with its pack, or before it by its own line. */
    private static @Nullable LocalDate sooner(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isAfter(other) ? one : other;
    }

    private static boolean ends(@Nullable LocalDate last, @Nullable LocalDate before) {
        return last != null && before != null && last.isBefore(before);
    }
}
