package org.yizhengtong.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
@DisplayName("The embedded PostgreSQL keeps what it acknowledged, and keeps others out")
class EmbeddedDatabaseTests {
    @Autowired
    JdbcClient sql;

    @Autowired
    Database database;

    @Autowired
    TablesOwner owner;

    @Autowired
    DataFolder data;

    @Test
    void every_commit_is_on_the_disk_before_it_is_acknowledged() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
    }

    @Test
    void it_listens_on_this_machine_alone() {
        assertThat(setting("listen_addresses")).isEqualTo("localhost");
        assertThat(setting("unix_socket_directories")).isEmpty();
    }

    @Test
    void every_way_in_asks_for_the_password() {
        assertThat(owner.sql
                        .sql("select distinct auth_method from pg_hba_file_rules")
                        .query(String.class)
                        .list())
                .containsExactly("scram-sha-256");
    }

    @Test
    void without_the_password_nobody_comes_in() {
        assertRefused("");
        assertRefused("postgres");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table journal disable trigger all",
                "drop table resident",
                "truncate residence",
                "create table elsewhere (id int)",
                "copy resident to program 'cat'",
                "select pg_read_file('/etc/passwd')",
                "alter role yizhengtong superuser"
            })
    void the_service_reads_and_writes_rows_and_nothing_else(String statement) {
        assertThatThrownBy(() -> sql.sql(statement).update())
                .rootCause()
                .message()
                .containsPattern("permission denied|must be owner|must have privileges");
    }

    @Test
    void only_the_owner_reads_the_password() throws Exception {
        assertThat(permissions(data.path().resolve("database.password"))).isEqualTo("rw-------");
        assertThat(permissions(data.path().resolve("postgresql"))).isEqualTo("rwx------");
        assertThat(permissions(data.path().resolve("database"))).isEqualTo("rwx------");
    }

    @Test
    void chinese_and_rare_characters_are_kept_and_lowered_as_unicode_asks() {
        assertThat(sql.sql("select lower('ÄЖ') || :name")
                        .param("name", "𠮷王㐂")
                        .query(String.class)
                        .single())
                .isEqualTo("äж𠮷王㐂");
    }

    @Test
    void a_server_left_behind_is_ended_and_what_it_held_is_whole() throws Exception {
        var folder = FreshDataFolder.make();
        try (var held = DataFolder.open(folder)) {
            try (var first = EmbeddedDatabase.start(held)) {
                execute(first.owner(), "create table kept as select 42 as answer");
                LeftBehind.close(held.path().resolve("database"));
                assertThatThrownBy(() -> execute(first, "select 1")).isInstanceOf(SQLException.class);
            }
            try (var second = EmbeddedDatabase.start(held)) {
                assertThat(answer(second)).isEqualTo(42);
            }
        }
    }

    @Test
    void another_programs_process_with_the_number_left_behind_is_not_touched() throws Exception {
        var folder = FreshDataFolder.make();
        var other = new ProcessBuilder("sleep", "60").start();
        try {
            Files.createDirectories(folder.resolve("database"));
            Files.writeString(folder.resolve("database/postmaster.pid"), other.pid() + "\n");
            LeftBehind.close(folder.resolve("database"));
            assertThat(other.waitFor(300, TimeUnit.MILLISECONDS)).isFalse();
        } finally {
            other.destroy();
        }
    }

    @Test
    void a_first_start_that_was_cut_short_is_begun_again() throws Exception {
        var folder = FreshDataFolder.make();
        try (var held = DataFolder.open(folder)) {
            var cluster = held.privateFolder("database");
            Files.writeString(cluster.resolve("PG_VERSION"), "18\n");
            var unpacked = Files.createDirectories(held.path().resolve("postgresql/binaries/PG-half"));
            try (var database = EmbeddedDatabase.start(held)) {
                execute(database, "select 1");
            }
            assertThat(unpacked).doesNotExist();
        }
    }

    private String setting(String name) {
        return owner.sql
                .sql("select setting from pg_settings where name = :name")
                .param("name", name)
                .query(String.class)
                .single();
    }

    private void assertRefused(String password) {
        assertThatThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), "postgres", password)
                        .close())
                .isInstanceOf(SQLException.class);
    }

    private static void execute(Database database, String statement) throws SQLException {
        execute(new Database.Login(database.getJdbcUrl(), database.getUsername(), database.getPassword()), statement);
    }

    private static void execute(Database.Login login, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                var prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        }
    }

    private static int answer(Database database) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                var rows = connection.createStatement().executeQuery("select answer from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String permissions(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
