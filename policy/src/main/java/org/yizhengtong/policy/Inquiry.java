package org.yizhengtong.policy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is asked of the law.
 *
 * @param place division code of the city whose law applies; a finer code counts for its city
 * @param on the day on which the facts are looked at
 * @param lawOn the day whose law applies; the same as {@code on} unless a service runs under the law of another day
 * @param facts what is known
 * @param notKnown facts the person was asked for and does not know: never asked again
 * @param readings which reading of an unsettled point to follow, by its name; the packs' own choice where none is named
 */
public record Inquiry(
        String place, LocalDate on, LocalDate lawOn, Facts facts, Set<String> notKnown, Map<String, String> readings) {
    /** The point whose reading {@code binding} finds under binding law alone, drafts and announced plans left out. */
    public static final String PLAN_NOT_LAW = "PLAN_NOT_LAW";

    /** @throws BadFact when a day lies outside those that can be asked about */
    public Inquiry {
        Days.check("on", on);
        Days.check("lawOn", lawOn);
    }

    /** Under the readings that the packs follow. */
    public Inquiry(String place, LocalDate on, LocalDate lawOn, Facts facts, Set<String> notKnown) {
        this(place, on, lawOn, facts, notKnown, Map.of());
    }

    /** The same under another reading of one point. */
    public Inquiry reading(String name, String value) {
        var more = new LinkedHashMap<>(readings);
        more.put(name, value);
        return new Inquiry(place, on, lawOn, facts, notKnown, Map.copyOf(more));
    }

    /** The same under binding law alone. */
    public Inquiry binding() {
        return reading(PLAN_NOT_LAW, "binding");
    }
}
