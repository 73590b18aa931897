package org.yizhengtong.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.rule.Division;
import org.yizhengtong.policy.rule.Law;
import org.yizhengtong.policy.rule.Pack;

/** Every pack there is, and the law of a place on a day put together from them, once for each chain. */
final class LawBook {
    private final List<Pack> packs;
    private final Map<String, Service> services;
    private final Map<Period, Law> laws = new ConcurrentHashMap<>();

    LawBook(List<Pack> packs, Map<String, Service> services) {
        this.packs = List.copyOf(packs);
        this.services = services;
    }

    /** The same packs, up to the last day on which they alone make up the law. */
    private record Period(List<Pack> chain, @Nullable LocalDate lastDay) {}

    List<Pack> packs() {
        return packs;
    }

    /**
     * The chain of packs that holds there on that day: the nation's, then the province's, then the city's. Before a
     * province had rules of its own, the nation's alone.
     */
    Law law(String place, LocalDate day) {
        var covering = packs.stream()
                .filter(pack -> pack.covers(Division.significant(place)))
                .toList();
        if (covering.stream().allMatch(Pack::national)) throw unknown(place);
        var chain = covering.stream()
                .filter(pack -> pack.holdsOn(day))
                .sorted(Comparator.comparingInt(Pack::nearness))
                .toList();
        if (chain.isEmpty()) throw tooEarly(covering, day);
        return laws.computeIfAbsent(
                new Period(chain, lastDay(covering, day)),
                period -> new Law(period.chain(), period.lastDay(), services));
    }

    private static @Nullable LocalDate lastDay(List<Pack> covering, LocalDate day) {
        var ends = covering.stream().map(Pack::to).filter(to -> to != null && !to.isBefore(day));
        var begins = covering.stream()
                .map(Pack::from)
                .filter(from -> from.isAfter(day))
                .map(from -> from.minusDays(1));
        return Stream.concat(ends, begins).min(Comparator.naturalOrder()).orElse(null);
    }

    private UnknownPlace unknown(String place) {
        var known = packs.stream()
                .filter(pack -> !pack.national())
                .map(pack -> pack.head().place() + " (" + pack.id() + ", " + pack.from()
                        + (pack.to() == null ? " on" : " to " + pack.to()) + ")")
                .collect(Collectors.joining(", "));
        return new UnknownPlace("no pack covers " + place + "; there are packs for " + known);
    }

    private static UnknownPlace tooEarly(List<Pack> covering, LocalDate day) {
        var first = covering.stream().map(Pack::from).min(Comparator.naturalOrder());
        return new UnknownPlace("no pack holds on " + day + "; the earliest begins on " + first.orElseThrow());
    }

    LawBook with(Pack old, Pack changed) {
        var replaced = new ArrayList<>(packs);
        replaced.replaceAll(pack -> pack == old ? changed : pack);
        return new LawBook(replaced, services);
    }
}
