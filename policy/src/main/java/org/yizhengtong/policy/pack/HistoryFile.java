package org.yizhengtong.policy.pack;

import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yizhengtong.policy.BadPack;
import org.yizhengtong.policy.years.BadHistory;
import org.yizhengtong.policy.years.Event;
import org.yizhengtong.policy.years.EventKind;
import org.yizhengtong.policy.years.History;

/**
 * A history (经历) as a YAML file: a list of events, or a mapping with the key {@code events}.
 *
 * <pre>{@code
 * - { on: 2016-03-01, event: registered, place: "370602" }
 * - { on: 2016-09-10, event: permit_issued }
 * }</pre>
 */
public final class HistoryFile {
    private static final Set<String> KEYS = Set.of("on", "event", "place", "until", "since");

    private HistoryFile() {}

    /**
     * Reads a history.
     *
     * @param name what the file is called in errors
     * @param text its text; at most 1 MB and {@link History#MOST_EVENTS} events
     * @throws BadHistory with file, line and caret when it is not well made
     */
    public static History read(String name, String text) {
        try {
            var file = YamlFile.read(name, text);
            if (file.node() instanceof SequenceNode) return history(file);
            file.only(Set.of("events"));
            return history(file.get("events"));
        } catch (BadPack e) {
            throw new BadHistory(String.valueOf(e.getMessage()));
        }
    }

    /** Reads the list of events that stands here. */
    static History history(YamlValue list) {
        var events = new ArrayList<Event>();
        for (var one : list.list()) events.add(event(one));
        if (events.size() > History.MOST_EVENTS) {
            throw list.bad("a history has at most " + History.MOST_EVENTS + " events, not " + events.size());
        }
        return new History(events);
    }

    private static Event event(YamlValue one) {
        one.only(KEYS);
        var written = one.get("event");
        var kind = EventKind.of(written.string()).orElseThrow(() -> {
            var known = Stream.of(EventKind.values()).map(EventKind::code).toList();
            return written.bad("\"" + written.string() + "\" is not an event; there are: " + String.join(", ", known)
                    + Nearest.hint(written.string(), known));
        });
        return new Event(
                one.get("on").date(),
                kind,
                one.stringOrNull("place"),
                one.dateOrNull("until"),
                one.dateOrNull("since"),
                one.line());
    }
}
