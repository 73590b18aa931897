package org.yizhengtong.server.temporary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes rows that were not taken as CSV, each with its reason behind it: mended, the file can be imported as it is. It
 * begins with the mark by which a spreadsheet knows UTF-8.
 */
@Component
public class RefusalReport {
    private static final String MARK = "\uFEFF";

    private final MessageSource messages;

    RefusalReport(MessageSource messages) {
        this.messages = messages;
    }

    public String heading(List<String> cells, Locale locale) {
        var all = Stream.concat(
                cells.stream(), Stream.of(say("import.report.row", locale), say("import.report.reason", locale)));
        return MARK + line(all);
    }

    /** @param width of the file's heading */
    public String line(RefusedRow row, int width, Locale locale) {
        var cells =
                Stream.concat(row.cells().stream(), Stream.generate(() -> "")).limit(width);
        return line(Stream.concat(cells, Stream.of(Long.toString(row.row()), reason(row, locale))));
    }

    public String reason(RefusedRow row, Locale locale) {
        return messages.getMessage(row.reason(), row.args().toArray(), locale);
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static String line(Stream<String> cells) {
        return cells.map(RefusalReport::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** What a spreadsheet would run as a formula stays text. */
    private static String cell(String text) {
        var harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        if (harmless.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r'))
            return harmless;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
