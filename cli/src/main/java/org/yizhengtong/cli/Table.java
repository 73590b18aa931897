package org.yizhengtong.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows whose columns stand below each other; the last column is left as it is. */
final class Table {
    private static final String GAP = "  ";

    private Table() {}

    static List<String> lines(List<List<String>> rows) {
        var columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var widths = new int[columns];
        for (var row : rows) {
            for (var i = 0; i < row.size(); i++) widths[i] = Math.max(widths[i], Columns.width(row.get(i)));
        }
        var lines = new ArrayList<String>();
        for (var row : rows) {
            var line = new StringBuilder();
            for (var i = 0; i < row.size(); i++)
                line.append(Columns.padded(row.get(i), widths[i])).append(GAP);
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
