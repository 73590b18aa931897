package org.yizhengtong.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the tests' service an empty data folder, removed by the next run rather than while the database still ends. */
class FreshDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Path FOLDERS = Path.of("target", "service-tests");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("yizhengtong.data=" + make(), "yizhengtong.database.url=")
                .applyTo(context);
    }

    static Path make() {
        try {
            Files.createDirectories(FOLDERS);
            return Files.createTempDirectory(FOLDERS, "data-").toAbsolutePath();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
