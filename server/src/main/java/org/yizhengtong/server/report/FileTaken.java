package org.yizhengtong.server.report;

import java.util.List;
import java.util.stream.Stream;
import org.yizhengtong.server.sheet.CsvText;

/**
 * What came of an employer's file.
 *
 * @param taken rows that were told to a station
 * @param again rows that had been told before
 * @param heading the file's own, and behind it what the next two columns of {@link #csv()} hold
 */
public record FileTaken(int taken, int again, List<String> heading, List<Refused> refused) {
    /**
     * A row that was not taken.
     *
     * @param number as the file counts it; the heading is row 1
     * @param reason all that has to be mended, in words
     * @param cells as many as the file has columns
     */
    public record Refused(long number, String reason, List<String> cells) {}

    /** The rows that were not taken, each with its reason behind it: mended, they can be sent as they are. */
    public String csv() {
        return CsvText.MARK
                + CsvText.line(heading.stream())
                + String.join("", refused.stream().map(FileTaken::line).toList());
    }

    private static String line(Refused row) {
        return CsvText.line(Stream.concat(row.cells.stream(), Stream.of(Long.toString(row.number), row.reason)));
    }
}
