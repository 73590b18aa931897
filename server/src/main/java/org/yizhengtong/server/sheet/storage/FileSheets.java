package org.yizhengtong.server.sheet.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.kernel.UnreadableFile;
import org.yizhengtong.server.sheet.SheetFile;
import org.yizhengtong.server.sheet.SheetRow;
import org.yizhengtong.server.sheet.Sheets;
import org.yizhengtong.server.sheet.Survey;

/** Knows a file by its first bytes, not by its name. */
@Component
class FileSheets implements Sheets {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    @Override
    public Survey survey(SheetFile file) {
        try {
            var begin = beginning(file);
            if (begin.length == 0) throw new UnreadableFile("problem.sheet.empty");
            if (begins(begin, OLE)) throw OldOffice.problem(file);
            return begins(begin, ZIP) ? ExcelSheet.survey(file) : CsvSheet.survey(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void rows(SheetFile file, Survey survey, Consumer<SheetRow> taker) {
        try {
            if (survey.charset() == null) ExcelSheet.rows(file, taker);
            else CsvSheet.rows(file, survey.charset(), taker);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] beginning(SheetFile file) throws IOException {
        try (var in = file.source().open()) {
            return in.readNBytes(8);
        }
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    /** The heading without what a spreadsheet leaves empty behind it. */
    static List<String> heading(List<String> cells) {
        var last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) last--;
        if (last > MOST_COLUMNS) throw new UnreadableFile("problem.sheet.columns", last, MOST_COLUMNS);
        return cells.subList(0, last).stream().map(String::strip).toList();
    }

    static void checkCells(SheetRow line) {
        if (line.number() > MOST_ROWS) throw new UnreadableFile("problem.sheet.rows", MOST_ROWS);
        for (var cell : line.cells()) {
            if (cell.length() > LONGEST_CELL)
                throw new UnreadableFile("problem.sheet.cell", Long.toString(line.number()), LONGEST_CELL);
        }
    }
}
