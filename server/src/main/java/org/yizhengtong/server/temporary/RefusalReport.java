package org.yizhengtong.server.temporary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.sheet.CsvText;

/**
 * Writes rows that were not taken as CSV, each with its reason behind it: mended, the file can be imported as it is.
 */
@Component
public class RefusalReport {
    private final MessageSource messages;

    RefusalReport(MessageSource messages) {
        this.messages = messages;
    }

    public String heading(List<String> cells, Locale locale) {
        var all = Stream.concat(
                cells.stream(), Stream.of(say("import.report.row", locale), say("import.report.reason", locale)));
        return CsvText.MARK + CsvText.line(all);
    }

    /** @param width of the file's heading */
    public String line(RefusedRow row, int width, Locale locale) {
        var cells =
                Stream.concat(row.cells().stream(), Stream.generate(() -> "")).limit(width);
        return CsvText.line(Stream.concat(cells, Stream.of(Long.toString(row.row()), reason(row, locale))));
    }

    public String reason(RefusedRow row, Locale locale) {
        return messages.getMessage(row.reason(), row.args().toArray(), locale);
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
