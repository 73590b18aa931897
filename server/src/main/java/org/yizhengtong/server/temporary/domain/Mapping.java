package org.yizhengtong.server.temporary.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yizhengtong.server.kernel.UnreadableFile;
import org.yizhengtong.server.temporary.Column;

/** Which heading of a file stands over which column. */
public record Mapping(Map<Column, String> headings) {
    public Mapping {
        headings = Map.copyOf(headings);
    }

    /** What the headings most likely mean. */
    public static Mapping guessed(List<String> heading) {
        var guess = new EnumMap<Column, String>(Column.class);
        for (var cell : heading) Column.headed(cell).ifPresent(column -> guess.putIfAbsent(column, cell));
        return new Mapping(guess);
    }

    /** The same where nothing else was said; an empty heading says that there is no such column. */
    public Mapping with(Map<Column, String> said) {
        var both = new EnumMap<Column, String>(Column.class);
        both.putAll(headings);
        said.forEach((column, heading) -> {
            if (heading.isEmpty()) both.remove(column);
            else both.put(column, heading);
        });
        return new Mapping(both);
    }

    /** Columns without which no row can be taken. */
    public List<Column> missing() {
        var missing = new ArrayList<>(Stream.of(Column.values())
                .filter(column -> column.needed() && !headings.containsKey(column))
                .toList());
        if (!headings.containsKey(Column.PLACE) && !headings.containsKey(Column.ADDRESS)) missing.add(Column.ADDRESS);
        return missing;
    }

    /**
     * Where each column stands, counted from 0.
     *
     * @throws UnreadableFile when a heading is not in this file, stands there twice, or was named for two columns
     */
    public Map<Column, Integer> within(List<String> heading) {
        var used = new HashSet<String>();
        var positions = new EnumMap<Column, Integer>(Column.class);
        headings.forEach((column, name) -> {
            var first = heading.indexOf(name);
            if (first < 0) throw new UnreadableFile("problem.import.no_such_heading", name);
            if (first != heading.lastIndexOf(name)) throw new UnreadableFile("problem.sheet.heading_twice", name);
            if (!used.add(name)) throw new UnreadableFile("problem.import.heading_for_two", name);
            positions.put(column, first);
        });
        return positions;
    }
}
