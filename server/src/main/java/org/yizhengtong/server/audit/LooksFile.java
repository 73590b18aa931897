package org.yizhengtong.server.audit;

import java.util.stream.Stream;
import org.yizhengtong.server.sheet.CsvText;

/** All looks at a record as a table to keep: CSV that spreadsheets open. */
public final class LooksFile {
    private LooksFile() {}

    public static String heading(Stream<String> cells) {
        return CsvText.MARK + CsvText.line(cells);
    }

    public static String line(Stream<String> cells) {
        return CsvText.line(cells);
    }
}
