package org.yizhengtong.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * The service's own user in the embedded PostgreSQL: it reads and writes rows, and nothing else. The tables are their
 * owner's, so the service cannot make shrink what may only grow, and a statement smuggled into it reaches no file of the
 * machine.
 *
 * @param password good for this run alone
 */
record ServiceUser(String name, String password) {
    private static final String NAME = "yizhengtong";

    private static final String RIGHTS = """
            do $$ begin
                if not exists (select from pg_roles where rolname = 'yizhengtong') then create role yizhengtong; end if;
            end $$;
            alter role yizhengtong login password '%s';
            grant select, insert, update, delete on all tables in schema public to yizhengtong;
            grant usage on all sequences in schema public to yizhengtong;
            alter default privileges in schema public grant select, insert, update, delete on tables to yizhengtong;
            alter default privileges in schema public grant usage on sequences to yizhengtong;
            """;

    /** Lets the service in, asked by the tables' owner. */
    static ServiceUser letIn(EmbeddedPostgres server) throws SQLException {
        var password = newPassword();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(RIGHTS.formatted(password));
        }
        return new ServiceUser(NAME, password);
    }

    static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
