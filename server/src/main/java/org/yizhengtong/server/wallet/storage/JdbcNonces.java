package org.yizhengtong.server.wallet.storage;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.wallet.domain.Nonces;

@Repository
class JdbcNonces implements Nonces {
    private final JdbcClient jdbc;

    JdbcNonces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean first(String nonce, Instant until, Instant now) {
        return jdbc.sql("""
                        with gone as (delete from wallet_nonce where until < ?)
                        insert into wallet_nonce (nonce, until) values (?, ?) on conflict do nothing
                        """)
                        .params(Timestamp.from(now), nonce, Timestamp.from(until))
                        .update()
                == 1;
    }
}
