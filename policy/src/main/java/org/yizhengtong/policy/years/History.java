package org.yizhengtong.policy.years;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What happened to one person (经历), in the order of the days; events of one day keep the order in which they are given.
 */
public record History(List<Event> events) {
    /** The most events one history may have. */
    public static final int MOST_EVENTS = 2_000;

    /** @throws BadHistory when there are more than {@link #MOST_EVENTS} */
    public History {
        if (events.size() > MOST_EVENTS) {
            throw new BadHistory("a history has at most " + MOST_EVENTS + " events, not " + events.size());
        }
        var sorted = new ArrayList<>(events);
        sorted.sort(Comparator.comparing(Event::on));
        events = List.copyOf(sorted);
    }

    public static History of(Event... events) {
        return new History(List.of(events));
    }

    /** The same with one event more. */
    public History with(Event event) {
        var more = new ArrayList<>(events);
        more.add(event);
        return new History(more);
    }
}
