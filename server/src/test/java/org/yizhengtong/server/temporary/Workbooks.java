package org.yizhengtong.server.temporary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Excel files as people send them. */
public final class Workbooks {
    private Workbooks() {}

    /** One sheet with the rows of a CSV text, every cell a text. */
    public static byte[] of(String csv) {
        return written(book -> fill(book.newWorksheet("Sheet1"), csv));
    }

    public static byte[] with(String csv, Consumer<Worksheet> more) {
        return written(book -> {
            var sheet = book.newWorksheet("Sheet1");
            fill(sheet, csv);
            more.accept(sheet);
        });
    }

    static byte[] written(Consumer<Workbook> writing) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            writing.accept(book);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static void fill(Worksheet sheet, String csv) {
        var lines = csv.strip().split("\r\n");
        for (var row = 0; row < lines.length; row++) {
            var cells = lines[row].split(",", -1);
            for (var column = 0; column < cells.length; column++) sheet.value(row, column, cells[column]);
        }
    }

    /** The same with more parts in its container. */
    static byte[] and(byte[] book, Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes);
                var in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(book))
                        .get()) {
            for (var part : Collections.list(in.getEntries())) {
                out.putNextEntry(new ZipEntry(part.getName()));
                in.getInputStream(part).transferTo(out);
            }
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** How a workbook with a password begins and what its directory names. */
    static byte[] locked() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        bytes.writeBytes(new byte[1024]);
        bytes.writeBytes("EncryptionInfo EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        return bytes.toByteArray();
    }
}
