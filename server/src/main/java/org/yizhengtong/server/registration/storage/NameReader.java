package org.yizhengtong.server.registration.storage;

import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.registration.NameReading;

/** Reads the names of residents entered before names were read, and all of them again when they are to be read otherwise. */
@Component
class NameReader implements JavaMigration {
    /** Raised when names are to be read differently. */
    private static final int READING = 1;

    private static final int BATCH = 1_000;

    /** None: Flyway repeats what has no version whenever its checksum changes. */
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "names read aloud";
    }

    @Override
    public Integer getChecksum() {
        return READING;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        try (var names = connection.createStatement()) {
            names.setFetchSize(BATCH);
            try (var rows = names.executeQuery("select distinct name from resident");
                    var update = connection.prepareStatement(
                            "update resident set pinyin = ?, initials = ? where name = ?")) {
                var waiting = 0;
                while (rows.next()) {
                    var name = rows.getString(1);
                    var read = NameReading.of(name);
                    update.setString(1, read.pinyin());
                    update.setString(2, read.initials());
                    update.setString(3, name);
                    update.addBatch();
                    if (++waiting % BATCH == 0) update.executeBatch();
                }
                update.executeBatch();
            }
        }
    }
}
