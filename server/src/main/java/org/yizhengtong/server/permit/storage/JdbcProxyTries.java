package org.yizhengtong.server.permit.storage;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.permit.domain.ProxyTries;

@Repository
class JdbcProxyTries implements ProxyTries {
    private final JdbcClient jdbc;

    JdbcProxyTries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int count(ResidentId writer, LocalDate day) {
        return jdbc.sql("""
                        insert into proxy_try (writer, day, number) values (?, ?, 1)
                        on conflict (writer, day) do update set number = proxy_try.number + 1
                        returning number
                        """).params(writer.value(), day).query(Integer.class).single();
    }
}
