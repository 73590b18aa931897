package org.yizhengtong.server.registration.storage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yizhengtong.server.registration.DivisionLevel;

/** Makes the rows of the table from the lines of the open-data files: parents, full names, initials. */
final class DivisionRows {
    /** Rows that only group counties; nobody writes them in an address. */
    private static final Set<String> GROUPINGS = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

    /** How COPY writes what is not there. */
    private static final String NULL = "\\N";

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> parents = new HashSet<>();
    private final List<String> current;
    private final List<String> former;

    DivisionRows(List<String> current, List<String> former) {
        this.current = current;
        this.former = former;
        for (var line : current) remember(line.split(",", 4));
    }

    /** Tab-separated, as COPY reads it. */
    String copyText() {
        var text = new StringBuilder(6_000_000);
        for (var line : current) {
            var cells = line.split(",", 4);
            if (names.containsKey(cells[0])) row(text, cells, NULL, NULL);
        }
        for (var line : former) {
            var cells = line.split(",", 5);
            row(text, cells, cells[3], names.getOrDefault(cells[4], NULL));
        }
        return text.toString();
    }

    private void remember(String[] cells) {
        if (cells[0].length() == 4 && GROUPINGS.contains(cells[1])) return;
        names.put(cells[0], cells[1]);
        parents.add(parent(cells[0]));
    }

    private void row(StringBuilder text, String[] cells, String until, String nowPartOf) {
        var code = cells[0];
        var columns = List.of(
                code,
                parent(code),
                String.valueOf(DivisionLevel.ofCode(code).digits()),
                cells[1],
                cells[2].replace(" ", ""),
                initials(cells[2]),
                cells[2],
                fullName(parent(code), cells[1]),
                parents.contains(code) ? "f" : "t",
                until,
                nowPartOf);
        text.append(String.join("\t", columns)).append('\n');
    }

    /** The nearest division it lies in that is not a mere grouping. */
    private String parent(String code) {
        var parent = code;
        do {
            parent = parent.substring(0, parent.length() > 6 ? parent.length() - 3 : parent.length() - 2);
        } while (!parent.isEmpty() && parent.length() == 4 && grouping(parent));
        return parent;
    }

    private boolean grouping(String code) {
        return !names.containsKey(code);
    }

    private String fullName(String parent, String name) {
        if (parent.isEmpty()) return name;
        var above = names.getOrDefault(parent, "");
        // 东莞, 中山 and 儋州 have no counties: their one county row repeats the city.
        return above.equals(name) ? fullName(parent(parent), name) : fullName(parent(parent), above) + name;
    }

    private static String initials(String pinyin) {
        var initials = new StringBuilder();
        for (var syllable : pinyin.split(" ", -1)) if (!syllable.isEmpty()) initials.append(syllable.charAt(0));
        return initials.toString();
    }
}
