package org.yizhengtong.server.temporary.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.yizhengtong.server.temporary.ImportFile;
import org.yizhengtong.server.temporary.UnreadableFile;

/** The older container: a workbook with a password is kept in one, and so is everything Excel saved before 2007. */
final class OldOffice {
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private OldOffice() {}

    static UnreadableFile problem(ImportFile file) throws IOException {
        try (var in = file.source().open()) {
            return new UnreadableFile(
                    new ByteSearch(in).finds(ENCRYPTED) ? "problem.import.password" : "problem.import.old_excel");
        }
    }
}
