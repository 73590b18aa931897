package org.yizhengtong.server.sheet.storage;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.yizhengtong.server.kernel.UnreadableFile;
import org.yizhengtong.server.sheet.SheetFile;

/** Looks through a workbook's parts before anything unpacks them for good: what swells, runs or refers elsewhere stays shut. */
final class ExcelFile {
    private static final int MOST_PACKED = 100 << 20;
    private static final long MOST_BYTES = 1L << 30;
    private static final long MOST_STRINGS = 128L << 20;
    private static final int MOST_PARTS = 2_000;
    private static final List<String> WRONG = List.of("mergeCell ", "<!DOCTYPE", "<!ENTITY");

    private long bytes;

    private ExcelFile() {}

    /** Answers the SHA-256 of the file. */
    static byte[] check(SheetFile file) throws IOException {
        byte[] packed;
        try (var in = file.source().open()) {
            packed = in.readNBytes(MOST_PACKED + 1);
        }
        if (packed.length > MOST_PACKED) throw new UnreadableFile("problem.sheet.swells");
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(packed))
                .get()) {
            new ExcelFile().check(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableFile("problem.sheet.no_excel");
        }
        return TextBytes.sha256().digest(packed);
    }

    private void check(ZipFile zip) throws IOException {
        var parts = Collections.list(zip.getEntries());
        if (parts.size() > MOST_PARTS) throw new UnreadableFile("problem.sheet.swells");
        if (parts.stream().anyMatch(part -> part.getName().endsWith("vbaProject.bin")))
            throw new UnreadableFile("problem.sheet.macros");
        if (parts.stream().noneMatch(part -> part.getName().equals("xl/workbook.xml")))
            throw new UnreadableFile("problem.sheet.no_excel");
        for (var part : parts) check(zip, part);
    }

    private void check(ZipFile zip, ZipArchiveEntry part) throws IOException {
        var name = part.getName();
        var limit = name.endsWith("sharedStrings.xml") ? MOST_STRINGS : MOST_BYTES - bytes;
        try (var in = zip.getInputStream(part)) {
            var search = new ByteSearch(in);
            var found = search.first(WRONG, limit);
            if (found.equals(WRONG.getFirst()) && name.startsWith("xl/worksheets/"))
                throw new UnreadableFile("problem.sheet.merged");
            if (found.startsWith("<!")) throw new UnreadableFile("problem.sheet.no_excel");
            if (search.length() > limit) throw new UnreadableFile("problem.sheet.swells");
            bytes += search.length();
        }
    }
}
