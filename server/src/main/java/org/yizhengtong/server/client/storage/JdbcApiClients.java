package org.yizhengtong.server.client.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.client.ApiClient;
import org.yizhengtong.server.client.Bounds;
import org.yizhengtong.server.client.Scope;
import org.yizhengtong.server.client.domain.ApiClients;
import org.yizhengtong.server.kernel.Purpose;
import org.yizhengtong.server.kernel.Role;

@Repository
class JdbcApiClients implements ApiClients {
    private final JdbcClient jdbc;

    JdbcApiClients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ApiClient> named(String name) {
        return jdbc.sql("select * from api_client where name = ? and ended_at is null")
                .param(name)
                .query(JdbcApiClients::client)
                .optional();
    }

    @Override
    public Optional<ApiClient> find(UUID id) {
        return jdbc.sql("select * from api_client where id = ?")
                .param(id)
                .query(JdbcApiClients::client)
                .optional();
    }

    @Override
    public List<ApiClient> all() {
        return jdbc.sql("select * from api_client order by name, added_at")
                .query(JdbcApiClients::client)
                .list();
    }

    @Override
    public boolean add(ApiClient client) {
        return jdbc.sql("""
                        insert into api_client (id, name, office, role, scopes, services, purposes, jwks, added_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                        .params(
                                client.id(),
                                client.name(),
                                client.office(),
                                client.role().name(),
                                client.scopes().stream().map(Scope::code).toArray(String[]::new),
                                client.bounds().services().toArray(String[]::new),
                                client.bounds().purposes().stream()
                                        .map(Purpose::code)
                                        .toArray(String[]::new),
                                client.jwks(),
                                Timestamp.from(client.addedAt()))
                        .update()
                == 1;
    }

    @Override
    public boolean end(String name, Instant at) {
        return jdbc.sql("update api_client set ended_at = ? where name = ? and ended_at is null")
                        .params(Timestamp.from(at), name)
                        .update()
                == 1;
    }

    @Override
    public boolean firstSeen(UUID client, String mark, Instant expiresAt) {
        return jdbc.sql("insert into api_assertion (client, mark, expires_at) values (?, ?, ?) on conflict do nothing")
                        .params(client, mark, Timestamp.from(expiresAt))
                        .update()
                == 1;
    }

    @Override
    public void forgetMarksBefore(Instant expired) {
        jdbc.sql("delete from api_assertion where expires_at < ?")
                .param(Timestamp.from(expired))
                .update();
    }

    private static ApiClient client(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new ApiClient(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("office"),
                Role.valueOf(row.getString("role")),
                words(row, "scopes").flatMap(code -> Scope.of(code).stream()).collect(Collectors.toSet()),
                new Bounds(
                        words(row, "services").collect(Collectors.toSet()),
                        words(row, "purposes")
                                .flatMap(code -> Purpose.of(code).stream())
                                .collect(Collectors.toSet())),
                row.getString("jwks"),
                row.getTimestamp("added_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }

    private static Stream<String> words(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }
}
