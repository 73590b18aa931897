package org.yizhengtong.server.sample.storage;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.sample.domain.Filled;

@Repository
class JdbcFilled implements Filled {
    private final JdbcClient jdbc;

    JdbcFilled(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> permitNumber() {
        return jdbc.sql("select permit_number from sample_city")
                .query(String.class)
                .optional();
    }

    @Override
    public boolean isEmpty() {
        return jdbc.sql("""
                        select not exists (select from office) and not exists (select from resident)
                            and not exists (select from resident_account)
                        """).query(Boolean.class).single();
    }

    @Override
    public void mark(LocalDate today, String permitNumber) {
        jdbc.sql("insert into sample_city values (?, ?)")
                .params(today, permitNumber)
                .update();
    }
}
