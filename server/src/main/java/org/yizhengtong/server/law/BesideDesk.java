package org.yizhengtong.server.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.yizhengtong.policy.Beside;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.policy.Inquiry;
import org.yizhengtong.policy.Reading;
import org.yizhengtong.policy.Truth;
import org.yizhengtong.policy.rule.Division;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;

/** Sets what is found here beside what would be found elsewhere, on another day, or under another reading (对比). */
@Service
public class BesideDesk {
    private static final String LIVES = "residence.place";
    private static final Set<String> FIELDS = Set.of("place", "on", "on.year", "binding", "reading");

    private final LawDesk law;
    private final LawShelf shelf;

    BesideDesk(LawDesk law, LawShelf shelf) {
        this.law = law;
        this.shelf = shelf;
    }

    /**
     * The same person, as they are on the day of the finding, under the law that was asked for.
     *
     * @param here what was found here
     * @param typed {@code place}, {@code on}, {@code binding} and any number of {@code reading=NAME:VALUE}; nothing is
     *     compared while nothing is asked
     */
    public BesideSheet sheet(Finding here, Facts facts, Set<String> notKnown, Map<String, List<String>> typed) {
        var asked = BesideAsked.of(typed, here);
        var errors = new ArrayList<FieldError>();
        var day = asked.day();
        if (day.isEmpty()) errors.add(new FieldError("on", "problem.no_such_day"));
        var lawOn = day.orElse(here.lawOn());
        var readings = shelf.readings(asked.place(), lawOn);
        if (readings.isEmpty()) errors.add(new FieldError("place", "problem.no_law_there"));
        var known =
                readings.or(() -> shelf.readings(here.place(), here.lawOn())).orElse(List.of());
        var chosen = chosen(asked.readings(), known);
        if (chosen == null) errors.add(new FieldError("reading", "problem.no_such_reading"));
        var asks = typed.keySet().stream().anyMatch(FIELDS::contains);
        var there =
                asks && errors.isEmpty() && chosen != null ? there(here, facts, notKnown, asked, lawOn, chosen) : null;
        var rows = there == null ? List.<Beside>of() : Beside.of(here, there);
        return new BesideSheet(
                here,
                there,
                shelf.name(here.place()),
                shelf.name(asked.place()),
                rows.stream().filter(Beside::differs).toList(),
                rows.stream().filter(row -> !row.differs()).toList(),
                shelf.places(asked.place()).stream()
                        .filter(one -> !one.isNation())
                        .toList(),
                known.stream()
                        .filter(one -> !one.name().equals(Inquiry.PLAN_NOT_LAW))
                        .toList(),
                asked.boxes(),
                chosen == null ? Map.of() : chosen,
                asked.binding(),
                asks ? errors : List.of());
    }

    private Finding there(
            Finding here,
            Facts facts,
            Set<String> notKnown,
            BesideAsked asked,
            LocalDate lawOn,
            Map<String, String> chosen) {
        var inquiry = new Inquiry(asked.place(), here.on(), lawOn, livingIn(asked.place(), facts), notKnown, chosen);
        return law.find(asked.binding() ? inquiry.binding() : inquiry);
    }

    /** Whoever is compared with another place would live there; where exactly, nobody has said. */
    private static Facts livingIn(String place, Facts facts) {
        var lives = facts.get(LIVES).map(fact -> fact.value().toString());
        return lives.isPresent() && Division.within(lives.get(), place) == Truth.NO ? facts.without(LIVES) : facts;
    }

    /** The readings by name; nothing where one is named that this law does not know. */
    private static @Nullable Map<String, String> chosen(List<String> written, List<Reading> known) {
        var chosen = new LinkedHashMap<String, String>();
        for (var one : written) {
            var parts = one.split(":", 2);
            var exists = parts.length == 2
                    && known.stream()
                            .anyMatch(reading -> reading.name().equals(parts[0])
                                    && reading.values().containsKey(parts[1]));
            if (!exists) return null;
            chosen.put(parts[0], parts[1]);
        }
        return chosen;
    }
}
