package org.yizhengtong.server.sheet.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks for short texts in bytes of any length, sixty-four kilobytes at a time. */
final class ByteSearch {
    private static final int OVERLAP = 64;

    private final InputStream in;
    private long length;

    ByteSearch(InputStream in) {
        this.in = in;
    }

    boolean finds(String text) throws IOException {
        return !first(List.of(text), Long.MAX_VALUE).isEmpty();
    }

    /** Which of the texts comes first; empty where none does before the end or the limit. */
    String first(List<String> texts, long limit) throws IOException {
        var buffer = new byte[1 << 16];
        var window = "";
        int read;
        while (length <= limit && (read = in.read(buffer)) >= 0) {
            length += read;
            window += new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
            for (var text : texts) if (window.contains(text)) return text;
            window = window.substring(Math.max(0, window.length() - OVERLAP));
        }
        return "";
    }

    /** How many bytes were read. */
    long length() {
        return length;
    }
}
