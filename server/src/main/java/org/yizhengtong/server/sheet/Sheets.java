package org.yizhengtong.server.sheet;

import java.util.function.Consumer;
import org.yizhengtong.server.kernel.UnreadableFile;

/** Files of rows and columns: CSV and Excel. */
public interface Sheets {
    /** The most rows one file may have. */
    long MOST_ROWS = 2_000_000;

    /** The most columns. */
    int MOST_COLUMNS = 100;

    /** The most signs in one cell. */
    int LONGEST_CELL = 4_000;

    /**
     * Reads the whole file once, and finds everything that keeps it from being taken as a whole.
     *
     * @throws UnreadableFile with the first such thing
     */
    Survey survey(SheetFile file);

    /** Hands on every row beneath the heading that holds anything, in order. */
    void rows(SheetFile file, Survey survey, Consumer<SheetRow> taker);
}
