package org.yizhengtong.server.temporary.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.yizhengtong.server.temporary.ImportFile;
import org.yizhengtong.server.temporary.UnreadableFile;

/** Looks through a workbook's parts before anything unpacks them for good: what swells, runs or refers elsewhere stays shut. */
final class ExcelFile {
    private static final long MOST_BYTES = 1L << 30;
    private static final long MOST_STRINGS = 128L << 20;
    private static final int MOST_PARTS = 2_000;
    private static final List<String> WRONG = List.of("mergeCell ", "<!DOCTYPE", "<!ENTITY");

    private long bytes;
    private int parts;
    private boolean workbook;

    private ExcelFile() {}

    /** Answers the SHA-256 of the file. */
    static byte[] check(ImportFile file) throws IOException {
        var digest = TextBytes.sha256();
        try (var in = new DigestInputStream(file.source().open(), digest);
                var zip = new ZipInputStream(new Unclosed(in))) {
            new ExcelFile().check(zip);
            in.transferTo(OutputStream.nullOutputStream());
            return digest.digest();
        } catch (ZipException | IllegalArgumentException broken) {
            throw new UnreadableFile("problem.import.no_excel");
        }
    }

    private void check(ZipInputStream zip) throws IOException {
        for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
            var name = part.getName();
            if (++parts > MOST_PARTS) throw new UnreadableFile("problem.import.swells");
            if (name.endsWith("vbaProject.bin")) throw new UnreadableFile("problem.import.macros");
            if (name.equals("xl/workbook.xml")) workbook = true;
            var limit = name.endsWith("sharedStrings.xml") ? MOST_STRINGS : MOST_BYTES - bytes;
            var search = new ByteSearch(zip);
            var found = search.first(WRONG, limit);
            if (found.equals(WRONG.getFirst()) && name.startsWith("xl/worksheets/"))
                throw new UnreadableFile("problem.import.merged");
            if (found.startsWith("<!")) throw new UnreadableFile("problem.import.no_excel");
            if (search.length() > limit) throw new UnreadableFile("problem.import.swells");
            bytes += search.length();
        }
        if (!workbook) throw new UnreadableFile("problem.import.no_excel");
    }

    /** The bytes behind the last part belong to the digest as well. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // closed by whoever opened it
        }
    }
}
