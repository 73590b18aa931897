package org.yizhengtong.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives the tests' service an empty data folder; those of earlier runs are removed first. */
class FreshDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Path FOLDERS = Path.of("target", "service-tests").toAbsolutePath();

    static {
        removeEarlier();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("yizhengtong.data=" + make(), "yizhengtong.database.url=", "law.packs=" + packs())
                .applyTo(context);
    }

    static Path make() {
        try {
            return Files.createTempDirectory(Files.createDirectories(FOLDERS), "data-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The packs in a folder of the tests' own, where a test may break and mend them. */
    private static Path packs() {
        try {
            var folder = Files.createTempDirectory(Files.createDirectories(FOLDERS), "packs-");
            FileSystemUtils.copyRecursively(Path.of("..", "packs"), folder);
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A run that was killed has left its database running. */
    private static void removeEarlier() {
        if (!Files.exists(FOLDERS)) return;
        try (var folders = Files.list(FOLDERS)) {
            for (var folder : folders.toList()) LeftBehind.close(folder.resolve("database"));
            FileSystemUtils.deleteRecursively(FOLDERS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
