package org.yizhengtong.server.casework;

import java.util.List;

/**
 * One page of a station's queue.
 *
 * @param number counted from 1
 * @param more whether another page follows
 */
public record QueuePage(List<QueueRow> rows, int number, boolean more) {
    public static final int ROWS = 50;

    /** From the rows of this page and, where there is one, the first row after it. */
    public static QueuePage of(List<QueueRow> found, int number) {
        var more = found.size() > ROWS;
        return new QueuePage(more ? found.subList(0, ROWS) : found, number, more);
    }
}
