package org.yizhengtong.server.sheet;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes rows as CSV. What a spreadsheet would run as a formula stays text. */
public final class CsvText {
    /** The mark by which a spreadsheet knows UTF-8. */
    public static final String MARK = "\uFEFF";

    private CsvText() {}

    public static String line(Stream<String> cells) {
        return cells.map(CsvText::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        var harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        if (harmless.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r'))
            return harmless;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
