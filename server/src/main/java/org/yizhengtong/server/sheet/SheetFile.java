package org.yizhengtong.server.sheet;

import java.io.IOException;
import java.io.InputStream;

/** A file that was brought, and can be read as often as needed. */
public record SheetFile(String name, Source source) {
    /** Where its bytes come from. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }
}
