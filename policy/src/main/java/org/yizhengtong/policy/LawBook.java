package org.yizhengtong.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.yizhengtong.policy.rule.Division;
import org.yizhengtong.policy.rule.Law;
import org.yizhengtong.policy.rule.Pack;

/** Every pack there is, and the law of a place on a day put together from them, once for each chain. */
final class LawBook {
    private final List<Pack> packs;
    private final Map<List<Pack>, Law> laws = new ConcurrentHashMap<>();

    LawBook(List<Pack> packs) {
        this.packs = List.copyOf(packs);
    }

    List<Pack> packs() {
        return packs;
    }

    /** The chain of packs that holds there on that day: the nation's, then the province's, then the city's. */
    Law law(String place, LocalDate day) {
        var chain = packs.stream()
                .filter(pack -> pack.holdsOn(day) && pack.covers(Division.significant(place)))
                .sorted(Comparator.comparingInt(Pack::nearness))
                .toList();
        if (chain.stream().allMatch(Pack::national)) throw unknown(place, day);
        return laws.computeIfAbsent(chain, Law::new);
    }

    private UnknownPlace unknown(String place, LocalDate day) {
        var known = packs.stream()
                .filter(pack -> !pack.national())
                .map(pack -> pack.head().place() + " (" + pack.id() + ", " + pack.from()
                        + (pack.to() == null ? " on" : " to " + pack.to()) + ")")
                .collect(Collectors.joining(", "));
        return new UnknownPlace("no pack covers " + place + " on " + day + "; there are packs for " + known);
    }

    LawBook with(Pack old, Pack changed) {
        var replaced = new ArrayList<>(packs);
        replaced.replaceAll(pack -> pack == old ? changed : pack);
        return new LawBook(replaced);
    }
}
