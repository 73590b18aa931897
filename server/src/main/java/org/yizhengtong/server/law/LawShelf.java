package org.yizhengtong.server.law;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.yizhengtong.policy.PackOverview;
import org.yizhengtong.policy.Reading;
import org.yizhengtong.policy.UnknownPlace;
import org.yizhengtong.server.kernel.PlaceNames;

/** The law for reading: every pack there is, and what holds in any place on any day. */
@Service
public class LawShelf {
    /** The place of the nation's packs. */
    public static final String NATION = "CN";

    private final CurrentLaw current;
    private final LawSettings settings;
    private final PlaceNames names;
    private final Clock clock;

    LawShelf(CurrentLaw current, LawSettings settings, PlaceNames names, Clock clock) {
        this.current = current;
        this.settings = settings;
        this.names = names;
        this.clock = clock;
    }

    /** Every pack there is, by its place: the nation first, a province before its cities. */
    public List<Shelf> shelves() {
        var byPlace = new TreeMap<String, List<PackOverview>>(LawShelf::nearer);
        for (var pack : current.now().policy().overview()) {
            byPlace.computeIfAbsent(pack.pack().place(), any -> new ArrayList<>())
                    .add(pack);
        }
        var shelves = new ArrayList<Shelf>();
        byPlace.forEach((place, packs) -> shelves.add(new Shelf(place, name(place), packs)));
        return shelves;
    }

    /** The places to choose from: those that have packs, and the one asked about where a wider place's packs cover it. */
    public List<Shelf> places(String asked) {
        var places = new ArrayList<>(shelves());
        if (places.stream().noneMatch(one -> one.place().equals(asked))
                && readings(asked, lawOn()).isPresent()) places.add(new Shelf(asked, name(asked), List.of()));
        return places;
    }

    /** The law of a place on a day; nothing where no pack covers it. */
    public Optional<LawOfDay> of(String place, LocalDate day) {
        if (!isPlace(place)) return Optional.empty();
        var policy = current.now().policy();
        try {
            return Optional.of(
                    new LawOfDay(place, name(place), day, policy.law(place, day), policy.readings(place, day)));
        } catch (UnknownPlace none) {
            return Optional.empty();
        }
    }

    /** The unsettled points of the law of a place on a day; nothing where no pack covers it, or it is the whole nation. */
    public Optional<List<Reading>> readings(String place, LocalDate day) {
        if (!isPlace(place) || place.equals(NATION)) return Optional.empty();
        try {
            return Optional.of(current.now().policy().readings(place, day));
        } catch (UnknownPlace none) {
            return Optional.empty();
        }
    }

    /** The day whose law applies here. */
    public LocalDate lawOn() {
        return settings.lawOn(LocalDate.now(clock));
    }

    /** The day on which a pack is best read: the law's own where it holds on that day, or else its first. */
    public Map<String, LocalDate> days() {
        var days = new TreeMap<String, LocalDate>();
        for (var pack : current.now().policy().overview()) {
            var last = pack.to();
            var holds = !lawOn().isBefore(pack.from()) && (last == null || !lawOn().isAfter(last));
            days.put(pack.pack().pack(), holds ? lawOn() : pack.from());
        }
        return days;
    }

    /** The name of a division; empty for the nation. */
    public String name(String place) {
        return place.equals(NATION) ? "" : names.of(place);
    }

    private static boolean isPlace(String place) {
        return place.equals(NATION) || place.matches("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}");
    }

    private static int nearer(String one, String other) {
        if (one.equals(NATION) || other.equals(NATION))
            return Boolean.compare(other.equals(NATION), one.equals(NATION));
        return one.compareTo(other);
    }
}
