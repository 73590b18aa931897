package org.yizhengtong.server.registration.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;

/** Fills the table of divisions from {@code packs/open-data}, and again whenever those files have changed. */
@Component
class DivisionLoader implements JavaMigration {
    private static final String CURRENT = "/packs/open-data/divisions.csv";
    private static final String FORMER = "/packs/open-data/former-divisions.csv";
    /** Raised when the same files are to be read differently. */
    private static final int READING = 1;

    /** None: Flyway repeats what has no version whenever its checksum changes. */
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "divisions";
    }

    @Override
    public Integer getChecksum() {
        var sum = new CRC32();
        sum.update(READING);
        sum.update(bytes(CURRENT));
        sum.update(bytes(FORMER));
        return (int) sum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        var connection = context.getConnection();
        var rows = new DivisionRows(lines(CURRENT), lines(FORMER));
        try (var statement = connection.createStatement()) {
            statement.execute("delete from division");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy division from stdin", new StringReader(rows.copyText()));
            statement.execute("analyze division");
        }
    }

    private static List<String> lines(String file) {
        try (var in = DivisionLoader.class.getResourceAsStream(file);
                var reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(String file) {
        try (var in = DivisionLoader.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
