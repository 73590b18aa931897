package org.yizhengtong.credential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * Public test vectors, read where they lie: in {@code shared/vectors} beside the project or further up. Which ran is
 * printed; where they are not, that is printed.
 */
public final class Vectors {
    private static final Path VECTORS = vectors();

    private Vectors() {}

    /** @param check whether there was anything to check */
    public static void each(String file, Predicate<Path> check) {
        var path = VECTORS.resolve(file);
        if (!Files.exists(path)) {
            System.out.println("Vectors not here, not run: " + file);
            return;
        }
        System.out.println((check.test(path) ? "Vectors run: " : "Vectors of what we do not have, not run: ") + file);
    }

    public static List<String> files(String folder) {
        var path = VECTORS.resolve(folder);
        if (!Files.exists(path)) return List.of("all");
        try (var files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path vectors() {
        var beside = Path.of("shared", "vectors");
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(beside))) return folder.resolve(beside);
        }
        return beside;
    }
}
