package org.yizhengtong.server.account.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.account.domain.Failures;
import org.yizhengtong.server.account.domain.Staff;
import org.yizhengtong.server.account.domain.StaffMember;
import org.yizhengtong.server.kernel.Vault;

@Repository
class JdbcStaff implements Staff {
    private final JdbcClient jdbc;
    private final Vault vault;

    JdbcStaff(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public Optional<StaffMember> find(String username) {
        return jdbc.sql("""
                        select staff.*, kind from staff join office on office.id = staff.office
                        where username = ? and ended_at is null
                        """).param(username).query(JdbcStaff::member).optional();
    }

    @Override
    public List<StaffMember> all() {
        return jdbc.sql("""
                        select staff.*, kind from staff join office on office.id = staff.office
                        order by office, username
                        """).query(JdbcStaff::member).list();
    }

    @Override
    public void change(StaffMember member) {
        jdbc.sql("update staff set password_hash = :hash, head = :head, ended_at = :ended where id = :id")
                .param("hash", member.passwordHash())
                .param("head", member.head())
                .param("ended", member.endedAt() == null ? null : Timestamp.from(member.endedAt()))
                .param("id", member.id())
                .update();
    }

    @Override
    public boolean ended(UUID id) {
        return jdbc.sql("select exists (select from staff where id = ? and ended_at is not null)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(StaffMember member) {
        jdbc.sql("insert into staff (id, username, password_hash, office, title, head) values (?, ?, ?, ?, ?, ?)")
                .params(
                        member.id(),
                        member.username(),
                        member.passwordHash(),
                        member.office(),
                        member.title(),
                        member.head())
                .update();
    }

    @Override
    public Failures takeFailures(String username) {
        jdbc.sql("insert into staff_failure values (?, 0, ?) on conflict do nothing")
                .params(index(username), Timestamp.from(Instant.EPOCH))
                .update();
        return jdbc.sql("select failures, last_at from staff_failure where username_index = ? for update")
                .param(index(username))
                .query((row, number) ->
                        new Failures(row.getInt(1), row.getTimestamp(2).toInstant()))
                .single();
    }

    @Override
    public void forgetFailuresBefore(Instant day) {
        jdbc.sql("delete from staff_failure where last_at < ? and failures > 0")
                .param(Timestamp.from(day))
                .update();
    }

    @Override
    public void save(String username, Failures failures) {
        jdbc.sql("update staff_failure set failures = ?, last_at = ? where username_index = ?")
                .params(failures.count(), Timestamp.from(failures.last()), index(username))
                .update();
    }

    /** People type passwords where names belong: what was typed is not kept readable. */
    private byte[] index(String username) {
        return vault.index(username, "username");
    }

    private static StaffMember member(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new StaffMember(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("password_hash"),
                row.getString("office"),
                Office.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("title"),
                row.getBoolean("head"),
                ended == null ? null : ended.toInstant());
    }
}
