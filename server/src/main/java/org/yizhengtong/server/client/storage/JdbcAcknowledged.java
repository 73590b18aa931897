package org.yizhengtong.server.client.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.client.Acknowledgement;
import org.yizhengtong.server.client.domain.Acknowledged;

@Repository
class JdbcAcknowledged implements Acknowledged {
    private final JdbcClient jdbc;

    JdbcAcknowledged(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The key itself is the lock: a second hand waits here until the first has committed, or given up. */
    @Override
    public boolean begin(UUID client, UUID key, byte[] fingerprint, Instant at) {
        return jdbc.sql("""
                        insert into api_request (client, key, fingerprint, at) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                        .params(client, key, fingerprint, Timestamp.from(at))
                        .update()
                == 1;
    }

    @Override
    public void keep(UUID client, UUID key, Acknowledgement answer) {
        jdbc.sql("update api_request set status = ?, answer = ? where client = ? and key = ?")
                .params(answer.status(), answer.body(), client, key)
                .update();
    }

    @Override
    public Acknowledgement.Kept kept(UUID client, UUID key) {
        return jdbc.sql("select fingerprint, status, answer from api_request where client = ? and key = ?")
                .params(client, key)
                .query((row, number) -> new Acknowledgement.Kept(
                        row.getBytes("fingerprint"), new Acknowledgement(row.getInt("status"), row.getBytes("answer"))))
                .single();
    }

    @Override
    public void forgetBefore(Instant then) {
        jdbc.sql("delete from api_request where at < ?")
                .param(Timestamp.from(then))
                .update();
    }
}
