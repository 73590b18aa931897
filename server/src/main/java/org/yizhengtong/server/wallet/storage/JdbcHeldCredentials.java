package org.yizhengtong.server.wallet.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.wallet.domain.Held;
import org.yizhengtong.server.wallet.domain.HeldCredentials;

@Repository
class JdbcHeldCredentials implements HeldCredentials {
    private static final String BATCH = """
            select permit, batch, count(*) as count, issued_at, until, ended_on from wallet_credential where %s
            group by permit, batch, issued_at, until, ended_on
            """;

    private final JdbcClient jdbc;

    JdbcHeldCredentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(PermitNumber permit, UUID batch, List<String> credentials, Instant issuedAt, LocalDate until) {
        jdbc.sql("""
                        insert into wallet_credential (permit, batch, credential, issued_at, until)
                        select ?, ?, one, ?, ? from unnest(?) as one
                        """)
                .params(permit.value(), batch, Timestamp.from(issuedAt), until, credentials.toArray(String[]::new))
                .update();
    }

    @Override
    public List<Held> of(PermitNumber permit, int most) {
        return jdbc.sql(BATCH.formatted("permit = ?") + "order by issued_at desc limit ?")
                .params(permit.value(), most)
                .query(JdbcHeldCredentials::held)
                .list();
    }

    @Override
    public Optional<Held> find(String credential) {
        return jdbc.sql(BATCH.formatted("credential = ?"))
                .param(credential)
                .query(JdbcHeldCredentials::held)
                .optional();
    }

    @Override
    public boolean end(PermitNumber permit, UUID batch, LocalDate on) {
        return jdbc.sql("update wallet_credential set ended_on = ? where permit = ? and batch = ? and ended_on is null")
                        .params(on, permit.value(), batch)
                        .update()
                > 0;
    }

    @Override
    public void forgetBefore(LocalDate day) {
        jdbc.sql("delete from wallet_credential where until < ?").param(day).update();
    }

    private static Held held(ResultSet row, int index) throws SQLException {
        return new Held(
                new PermitNumber(row.getString("permit")),
                row.getObject("batch", UUID.class),
                row.getInt("count"),
                row.getTimestamp("issued_at").toInstant(),
                row.getObject("until", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }
}
