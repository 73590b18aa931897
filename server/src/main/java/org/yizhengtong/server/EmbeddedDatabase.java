package org.yizhengtong.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL that comes with the service: its files lie in the data folder, its life is the service's. */
final class EmbeddedDatabase implements Database, AutoCloseable {
    private static final String OWNER = "postgres";

    /** Written once the first start is over: a cluster without it was cut short and holds nothing yet. */
    private static final String COMPLETE = "complete";

    private static final AtomicReference<@Nullable Path> UNFINISHED = new AtomicReference<>();

    private final EmbeddedPostgres server;
    private final String ownersPassword;
    private final ServiceUser user;

    private EmbeddedDatabase(EmbeddedPostgres server, String ownersPassword, ServiceUser user) {
        this.server = server;
        this.ownersPassword = ownersPassword;
        this.user = user;
    }

    static EmbeddedDatabase start(DataFolder data) {
        try {
            var binaries = data.privateFolder("postgresql").resolve("binaries");
            var cluster = data.path().resolve("database");
            LeftBehind.close(cluster);
            removeHalfUnpacked(binaries);
            setAsideIncomplete(cluster);
            UNFINISHED.set(cluster);
            var secret = data.secret("database.password", ServiceUser.newPassword());
            var password = Files.readString(secret);
            var server = server(binaries, cluster, secret, password);
            Files.writeString(cluster.resolve(COMPLETE), "");
            return new EmbeddedDatabase(server, password, ServiceUser.letIn(server));
        } catch (IOException | IllegalStateException | SQLException failure) {
            throw new CannotStart(
                    "the embedded PostgreSQL does not start: see %s/database.log, or name another with YIZHENGTONG_DB_URL"
                            .formatted(data.path()),
                    failure);
        }
    }

    private static EmbeddedPostgres server(Path binaries, Path cluster, Path secret, String password)
            throws IOException {
        var log = ProcessBuilder.Redirect.appendTo(
                cluster.resolveSibling("database.log").toFile());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries.toFile())
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                // Passed to initdb, where they prevail over the library's own "trust": everyone needs the password.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", secret.toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setConnectConfig("password", password)
                // The library starts its server for throw-away tests, with both of these off.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("max_connections", "50")
                .setServerConfig("log_checkpoints", "off")
                // The library's hook would stop the server while the service still writes.
                .setRegisterShutdownHook(false)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    private static void setAsideIncomplete(Path cluster) throws IOException {
        if (!Files.exists(cluster) || Files.exists(cluster.resolve(COMPLETE))) return;
        var aside = cluster.resolveSibling("database.incomplete");
        FileSystemUtils.deleteRecursively(aside);
        Files.move(cluster, aside);
    }

    /** The library marks what it has unpacked wholly, and stumbles over what it has not. */
    private static void removeHalfUnpacked(Path binaries) throws IOException {
        if (!Files.exists(binaries)) return;
        try (var versions = Files.list(binaries)) {
            for (var version : versions.toList())
                if (!Files.exists(version.resolve(".exists"))) FileSystemUtils.deleteRecursively(version);
        }
    }

    /** Ends a server whose start was interrupted, so that nobody holds it yet. */
    static void endUnfinished() throws IOException {
        var cluster = UNFINISHED.getAndSet(null);
        if (cluster != null) LeftBehind.close(cluster);
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://localhost:%d/postgres".formatted(server.getPort());
    }

    @Override
    public String getUsername() {
        return user.name();
    }

    @Override
    public String getPassword() {
        return user.password();
    }

    @Override
    public Login owner() {
        return new Login(getJdbcUrl(), OWNER, ownersPassword);
    }

    @Override
    public void close() throws IOException {
        server.close();
        UNFINISHED.set(null);
    }
}
