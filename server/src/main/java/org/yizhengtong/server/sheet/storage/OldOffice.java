package org.yizhengtong.server.sheet.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.yizhengtong.server.kernel.UnreadableFile;
import org.yizhengtong.server.sheet.SheetFile;

/** The older container: a workbook with a password is kept in one, and so is everything Excel saved before 2007. */
final class OldOffice {
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private OldOffice() {}

    static UnreadableFile problem(SheetFile file) throws IOException {
        try (var in = file.source().open()) {
            return new UnreadableFile(
                    new ByteSearch(in).finds(ENCRYPTED) ? "problem.sheet.password" : "problem.sheet.old_excel");
        }
    }
}
