package org.yizhengtong.server.sheet.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.yizhengtong.server.kernel.UnreadableFile;
import org.yizhengtong.server.sheet.SheetFile;
import org.yizhengtong.server.sheet.SheetRow;
import org.yizhengtong.server.sheet.Sheets;
import org.yizhengtong.server.sheet.Survey;

/** The one sheet of a workbook that holds anything. */
final class ExcelSheet {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private ExcelSheet() {}

    static Survey survey(SheetFile file) throws IOException {
        var digest = ExcelFile.check(file);
        var lines = new long[1];
        var heading = new ArrayList<String>();
        var filled = new int[1];
        read(file, sheet -> filled[0] += holdsAnything(sheet) ? 1 : 0, row -> {});
        if (filled[0] > 1) throw new UnreadableFile("problem.sheet.sheets");
        read(file, sheet -> {}, row -> {
            row.forEach(ExcelSheet::checkFormula);
            var line = line(row);
            FileSheets.checkCells(line);
            if (lines[0]++ == 0) heading.addAll(FileSheets.heading(line.cells()));
        });
        if (lines[0] < 2) throw new UnreadableFile("problem.sheet.empty");
        return new Survey(file.name(), digest, null, heading, lines[0] - 1);
    }

    static void rows(SheetFile file, Consumer<SheetRow> taker) throws IOException {
        var first = new boolean[] {true};
        read(file, sheet -> {}, row -> {
            if (!first[0]) taker.accept(line(row));
            first[0] = false;
        });
    }

    private static void read(SheetFile file, Consumer<Sheet> sheets, Consumer<Row> rows) throws IOException {
        try (var in = file.source().open();
                var workbook = new ReadableWorkbook(in, WITH_FORMATS)) {
            for (var sheet : workbook.getSheets().toList()) {
                sheets.accept(sheet);
                try (var all = sheet.openStream()) {
                    all.filter(ExcelSheet::holdsAnything).forEach(rows);
                }
            }
        } catch (ExcelReaderException | ZipException broken) {
            throw new UnreadableFile("problem.sheet.no_excel");
        }
    }

    private static boolean holdsAnything(Sheet sheet) {
        try (var rows = sheet.openStream()) {
            return rows.anyMatch(ExcelSheet::holdsAnything);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean holdsAnything(Row row) {
        return row.stream().anyMatch(cell -> cell != null && !cell.getText().isBlank());
    }

    private static void checkFormula(Cell cell) {
        if (cell != null && (cell.getType() == CellType.FORMULA || cell.getFormula() != null))
            throw new UnreadableFile("problem.sheet.formula", cell.getAddress().toString());
    }

    private static SheetRow line(Row row) {
        var cells = new ArrayList<String>();
        for (var cell : row) {
            cells.add(cell == null ? "" : text(cell));
            if (cells.size() > 10 * Sheets.MOST_COLUMNS) break;
        }
        return new SheetRow(row.getRowNum(), List.copyOf(cells));
    }

    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) return cell.getText();
        if (isDay(cell)) return cell.asDate().toLocalDate().toString();
        var number = cell.asNumber();
        // Excel keeps fifteen digits of a number: an identity number typed as one has lost its end.
        var plain = number.toPlainString();
        return plain.length() <= 15 ? plain : number.unscaledValue() + "E+" + -number.scale();
    }

    /** The formats of days that Excel numbers itself, those of Chinese editions among them, and those spelt out. */
    private static boolean isDay(Cell cell) {
        var id = cell.getDataFormatId();
        if (id != null && ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))) return true;
        var format = cell.getDataFormatString();
        return format != null && format.replaceAll("\"[^\"]*\"|\\[[^]]*]", "").matches("(?i).*(yy|d).*");
    }
}
