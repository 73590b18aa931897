package org.yizhengtong.server.temporary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The file of refused rows, made once there is one. It holds identity numbers: only its owner may read it. */
final class RefusedFile implements Consumer<RefusedRow>, AutoCloseable {
    private final ImportOptions options;
    private final List<String> heading;
    private final RefusalReport report;
    private @Nullable Writer out;

    RefusedFile(ImportOptions options, List<String> heading, RefusalReport report) throws IOException {
        this.options = options;
        this.heading = heading;
        this.report = report;
        Files.deleteIfExists(options.report());
    }

    @Override
    public void accept(RefusedRow row) {
        try {
            if (out == null) {
                Files.createFile(options.report(), owners());
                out = Files.newBufferedWriter(options.report());
                out.write(report.heading(heading, options.locale()));
            }
            out.write(report.line(row, heading.size(), options.locale()));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void close() throws IOException {
        if (out != null) out.close();
    }

    private static FileAttribute<?>[] owners() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
