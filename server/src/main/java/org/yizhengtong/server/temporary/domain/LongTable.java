package org.yizhengtong.server.temporary.domain;

import org.jspecify.annotations.Nullable;

/** A table from a mark to the row it was first met in and a second mark; a million entries take 50 MB, not 150. */
final class LongTable {
    private long[] marks = new long[1024];
    private long[] tags = new long[1024];
    private int[] rows = new int[1024];
    private int size;

    @Nullable
    Entry putIfAbsent(long mark, long row, long tag) {
        var at = find(mark);
        if (rows[at] != 0) return new Entry(rows[at], tags[at]);
        if (++size * 3 > marks.length * 2) {
            grow();
            at = find(mark);
        }
        set(at, mark, tag, Math.toIntExact(row));
        return null;
    }

    private int find(long mark) {
        var at = (int) mark & (marks.length - 1);
        while (rows[at] != 0 && marks[at] != mark) at = (at + 1) & (marks.length - 1);
        return at;
    }

    private void set(int at, long mark, long tag, int row) {
        marks[at] = mark;
        tags[at] = tag;
        rows[at] = row;
    }

    private void grow() {
        var oldMarks = marks;
        var oldTags = tags;
        var oldRows = rows;
        marks = new long[oldMarks.length * 2];
        tags = new long[oldMarks.length * 2];
        rows = new int[oldMarks.length * 2];
        for (var i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) set(find(oldMarks[i]), oldMarks[i], oldTags[i], oldRows[i]);
        }
    }

    record Entry(long row, long tag) {}
}
