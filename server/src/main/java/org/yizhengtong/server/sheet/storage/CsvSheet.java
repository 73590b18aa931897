package org.yizhengtong.server.sheet.storage;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.yizhengtong.server.kernel.UnreadableFile;
import org.yizhengtong.server.sheet.SheetFile;
import org.yizhengtong.server.sheet.SheetRow;
import org.yizhengtong.server.sheet.Survey;

/** A CSV file: cells parted by commas, one heading. */
final class CsvSheet {
    /** What parts the cells where it is not the comma, and how the message names it. */
    private static final Map<String, String> OTHERS = Map.of(";", ";", "\t", "Tab", "|", "|", "，", "，");

    private CsvSheet() {}

    static Survey survey(SheetFile file) throws IOException {
        TextBytes.Read text;
        try (var in = file.source().open()) {
            text = TextBytes.read(in);
        }
        var counted = new Counted();
        read(file, text.charset(), counted::take);
        return new Survey(file.name(), text.digest(), text.charset(), counted.heading(), counted.rows);
    }

    static void rows(SheetFile file, Charset charset, Consumer<SheetRow> taker) throws IOException {
        var first = new boolean[] {true};
        read(file, charset, line -> {
            if (!first[0]) taker.accept(line);
            first[0] = false;
        });
    }

    private static void read(SheetFile file, Charset charset, Consumer<SheetRow> taker) throws IOException {
        var reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false);
        var row = new long[] {1};
        try (var in = withoutMark(file.source().open());
                var records = reader.ofCsvRecord(new InputStreamReader(in, charset))) {
            for (var written : records) {
                row[0] = written.getStartingLineNumber();
                if (holdsAnything(written)) taker.accept(new SheetRow(row[0], written.getFields()));
            }
        } catch (CsvParseException broken) {
            throw new UnreadableFile("problem.sheet.quotes", Long.toString(row[0]));
        }
    }

    private static boolean holdsAnything(CsvRecord written) {
        for (var cell : written.getFields()) if (!cell.isBlank()) return true;
        return false;
    }

    /** The mark with which some programs begin a UTF-8 file. */
    private static InputStream withoutMark(InputStream in) throws IOException {
        var buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(3);
        var begin = buffered.readNBytes(3);
        var marked = begin.length == 3
                && (begin[0] & 0xff) == 0xEF
                && (begin[1] & 0xff) == 0xBB
                && (begin[2] & 0xff) == 0xBF;
        if (!marked) buffered.reset();
        return buffered;
    }

    private static final class Counted {
        private List<String> heading = List.of();
        private long rows = -1;

        void take(SheetRow line) {
            FileSheets.checkCells(line);
            if (++rows == 0) heading = FileSheets.heading(line.cells());
        }

        List<String> heading() {
            if (rows < 1) throw new UnreadableFile("problem.sheet.empty");
            if (heading.size() == 1) {
                OTHERS.forEach((sign, name) -> {
                    if (heading.getFirst().contains(sign)) throw new UnreadableFile("problem.sheet.delimiter", name);
                });
            }
            return heading;
        }
    }
}
