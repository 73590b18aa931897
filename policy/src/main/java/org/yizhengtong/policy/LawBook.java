package org.yizhengtong.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yizhengtong.policy.rule.Division;
import org.yizhengtong.policy.rule.Law;
import org.yizhengtong.policy.rule.Pack;

/** Every pack there is, and the law of a place on a day put together from them, once for each stretch of days. */
final class LawBook {
    private static final String NATION = "CN";
    private static final Pattern CODE = Pattern.compile("[0-9]{2,12}");

    private final List<Pack> packs;
    private final Map<String, Service> services;
    /** By which packs cover the place: comparing whole packs at every inquiry would cost more than the finding. */
    private final Map<BitSet, Timeline> timelines = new ConcurrentHashMap<>();

    LawBook(List<Pack> packs, Map<String, Service> services) {
        this.packs = List.copyOf(packs);
        this.services = services;
    }

    List<Pack> packs() {
        return packs;
    }

    /**
     * The chain of packs that holds there on that day: the nation's, then the province's, then the city's. Before a
     * province had rules of its own, the nation's alone.
     */
    Law law(String place, LocalDate day) {
        return own(place).on(day);
    }

    /** The same for reading: the nation's packs ({@code CN}) can be read alone as well. */
    Law read(String place, LocalDate day) {
        if (!place.equals(NATION)) return law(place, day);
        var nation = covering(place);
        if (nation.isEmpty()) throw unknown(place);
        return timelines.computeIfAbsent(nation, this::timeline).on(day);
    }

    /** The law of the first day on which the place had any; its readings are those of every day. */
    Law first(String place) {
        return own(place).first();
    }

    /** The packs that hold there on that day, the farthest first; none where nothing holds. */
    List<Pack> chain(String place, LocalDate day) {
        var covering = covering(place);
        return covering.isEmpty()
                ? List.of()
                : timelines.computeIfAbsent(covering, this::timeline).chain(day);
    }

    /** The law of a place that has packs beside the nation's. */
    private Timeline own(String place) {
        var covering = covering(place);
        for (var i = covering.nextSetBit(0); i >= 0; i = covering.nextSetBit(i + 1)) {
            if (!packs.get(i).national()) return timelines.computeIfAbsent(covering, this::timeline);
        }
        throw unknown(place);
    }

    private BitSet covering(String place) {
        if (!place.equals(NATION) && !CODE.matcher(place).matches()) {
            throw new UnknownPlace("\"" + place + "\" is no division code; write 2 to 12 digits, such as 370600");
        }
        var covering = new BitSet();
        var significant = Division.significant(place);
        for (var i = 0; i < packs.size(); i++) {
            if (packs.get(i).covers(significant)) covering.set(i);
        }
        return covering;
    }

    private Timeline timeline(BitSet covering) {
        return new Timeline(covering.stream().mapToObj(packs::get).toList(), services);
    }

    private UnknownPlace unknown(String place) {
        var byPlace = packs.stream()
                .filter(pack -> !pack.national())
                .collect(Collectors.groupingBy(
                        pack -> pack.head().place(),
                        TreeMap::new,
                        Collectors.mapping(Pack::id, Collectors.joining(", "))));
        var known = byPlace.entrySet().stream()
                .map(one -> one.getKey() + " (" + one.getValue() + ")")
                .collect(Collectors.joining(", "));
        return new UnknownPlace("no pack covers " + place + "; there are packs for " + known);
    }

    LawBook with(Pack old, Pack changed) {
        var replaced = new ArrayList<>(packs);
        replaced.replaceAll(pack -> pack == old ? changed : pack);
        return new LawBook(replaced, services);
    }
}
