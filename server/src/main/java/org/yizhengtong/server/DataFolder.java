package org.yizhengtong.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The folder that keeps what must outlive a run, held by one run at a time and readable by its owner alone. */
public final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    public static DataFolder open(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        @Nullable FileChannel lock = null;
        try {
            Files.createDirectories(path, owners("rwx------"));
            lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() != null) return new DataFolder(path.toRealPath(), lock);
        } catch (OverlappingFileLockException ignored) {
            // held by this very process: said below, as for another one
        } catch (IOException refused) {
            throw new CannotStart(
                    "the data folder %s cannot be written: choose another with --data".formatted(path), refused);
        }
        close(lock);
        throw new CannotStart("the data folder %s is held by another run: end that run, or choose another with --data"
                .formatted(path));
    }

    public Path path() {
        return path;
    }

    /** A folder in this folder that only its owner may enter. */
    public Path privateFolder(String name) throws IOException {
        return Files.createDirectories(path.resolve(name), owners("rwx------"));
    }

    /** A file in this folder that only its owner may read, written once. */
    public Path secret(String name, String content) throws IOException {
        var file = path.resolve(name);
        return Files.exists(file) ? file : put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A file in this folder that only its owner may read, whole in the place of what was there. */
    public Path put(String name, byte[] content) throws IOException {
        var fresh = Files.createTempFile(path, name, ".new", owners("rw-------"));
        Files.write(fresh, content);
        return Files.move(fresh, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() {
        close(lock);
    }

    private static void close(@Nullable FileChannel lock) {
        try {
            if (lock != null) lock.close();
        } catch (IOException ignored) {
            // the lock ends with the process at the latest
        }
    }

    private static FileAttribute<?>[] owners(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
