package org.yizhengtong.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.yizhengtong.policy.rule.Law;
import org.yizhengtong.policy.rule.Pack;

/** The law of one place through time: a stretch of days for each set of packs that makes it up. */
final class Timeline {
    private final NavigableMap<LocalDate, Law> byFirstDay = new TreeMap<>();
    private final LocalDate first;

    Timeline(List<Pack> covering, Map<String, Service> services) {
        var turns = new TreeMap<LocalDate, Boolean>();
        for (var pack : covering) {
            turns.put(pack.from(), true);
            if (pack.to() != null) turns.put(pack.to().plusDays(1), true);
        }
        this.first = turns.firstKey();
        var nearestLast = covering.stream()
                .sorted(Comparator.comparingInt(Pack::nearness))
                .toList();
        for (var day : turns.keySet()) {
            var chain = nearestLast.stream().filter(pack -> pack.holdsOn(day)).toList();
            var next = turns.higherKey(day);
            if (chain.isEmpty()) continue;
            byFirstDay.put(day, new Law(chain, nearestLast, next == null ? null : next.minusDays(1), services));
        }
    }

    Law on(LocalDate day) {
        return holding(day)
                .orElseThrow(() -> new UnknownPlace("no pack holds on " + day + "; the earliest begins on " + first));
    }

    /** The law of the first day of all. */
    Law first() {
        return byFirstDay.firstEntry().getValue();
    }

    /** The packs that hold on this day, the farthest first; none where nothing holds. */
    List<Pack> chain(LocalDate day) {
        return holding(day).map(Law::chain).orElse(List.of());
    }

    private Optional<Law> holding(LocalDate day) {
        return Optional.ofNullable(byFirstDay.floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(law -> law.lastDay() == null || !day.isAfter(law.lastDay()));
    }
}
