package org.yizhengtong.server.temporary;

import java.util.List;

/**
 * A row that was not taken.
 *
 * @param row as the file counts it; the heading is row 1
 * @param reason why, as a message key
 */
public record RefusedRow(long row, String reason, List<String> args, List<String> cells) {
    public RefusedRow {
        args = List.copyOf(args);
        cells = List.copyOf(cells);
    }
}
