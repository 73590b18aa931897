package org.yizhengtong.server.temporary.domain;

import java.util.function.Consumer;
import org.yizhengtong.server.temporary.ImportFile;
import org.yizhengtong.server.temporary.Survey;
import org.yizhengtong.server.temporary.UnreadableFile;

/** Files of rows and columns: CSV and Excel. */
public interface Sheets {
    /** The most rows one file may have. */
    long MOST_ROWS = 2_000_000;

    /** The most columns. */
    int MOST_COLUMNS = 100;

    /** The most signs in one cell. */
    int LONGEST_CELL = 4_000;

    /**
     * Reads the whole file once, and finds everything that keeps it from being imported as a whole.
     *
     * @throws UnreadableFile with the first such thing
     */
    Survey survey(ImportFile file);

    /** Hands on every row beneath the heading that holds anything, in order. */
    void rows(ImportFile file, Survey survey, Consumer<Line> taker);
}
