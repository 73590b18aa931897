package org.yizhengtong.server.sheet;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read once from end to end and can be taken as a whole.
 *
 * @param digest SHA-256 of its bytes
 * @param charset in which its text is written; nothing for a workbook
 * @param heading the cells of its first row
 * @param rows rows beneath it that hold anything
 */
public record Survey(
        String fileName, byte[] digest, @Nullable Charset charset, List<String> heading, long rows) {
    public Survey {
        digest = digest.clone();
        heading = List.copyOf(heading);
    }

    @Override
    public byte[] digest() {
        return digest.clone();
    }
}
