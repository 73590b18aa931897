package org.yizhengtong.server.temporary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Adds up what portions of a file would do. Its people are counted once, though none of them is entered. */
final class RehearsalFigures {
    private static final int SHOWN = 20;

    private final Consumer<RefusedRow> taker;
    private final Map<String, Long> reasons = new HashMap<>();
    private final List<RefusedRow> first = new ArrayList<>();
    private Tally tally = Tally.NOTHING;

    RehearsalFigures(Consumer<RefusedRow> taker) {
        this.taker = taker;
    }

    void add(RegisterCheck portion) {
        tally = tally.plus(portion.tally());
        for (var row : portion.refused) {
            reasons.merge(row.reason(), 1L, Long::sum);
            if (first.size() < SHOWN) first.add(row);
            taker.accept(row);
        }
    }

    Rehearsal all() {
        var sorted = new LinkedHashMap<String, Long>();
        reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(reason -> sorted.put(reason.getKey(), reason.getValue()));
        return new Rehearsal(tally, sorted, first);
    }
}
