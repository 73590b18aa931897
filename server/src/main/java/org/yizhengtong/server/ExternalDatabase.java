package org.yizhengtong.server;

import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL of the operator's own, asked once at the start whether it will do. */
record ExternalDatabase(Settings.Database settings) implements Database {
    private static final int OLDEST = 15;

    static ExternalDatabase reach(Settings.Database settings) {
        if (!settings.url().startsWith("jdbc:postgresql:"))
            throw new CannotStart(
                    "YIZHENGTONG_DB_URL must begin with jdbc:postgresql: as in jdbc:postgresql://host/name");
        DriverManager.setLoginTimeout(10);
        try (var connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password())) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST)
                throw new CannotStart(
                        "the database is PostgreSQL %d: version %d or newer is needed".formatted(version, OLDEST));
            return new ExternalDatabase(settings);
        } catch (SQLException refused) {
            throw new CannotStart(why(refused), refused);
        }
    }

    private static String why(SQLException refused) {
        return switch (String.valueOf(refused.getSQLState())) {
            case "28P01", "28000" ->
                "the database refuses this user or password: check YIZHENGTONG_DB_USER and YIZHENGTONG_DB_PASSWORD";
            case "3D000" -> "the database named in YIZHENGTONG_DB_URL does not exist: create it, or correct the name";
            default -> "the database cannot be reached: start it, or check YIZHENGTONG_DB_URL";
        };
    }

    @Override
    public String getJdbcUrl() {
        return settings.url();
    }

    @Override
    public String getUsername() {
        return settings.user();
    }

    @Override
    public String getPassword() {
        return settings.password();
    }

    @Override
    public String toString() {
        return settings.toString();
    }
}
