package org.yizhengtong.server.casework.storage;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.casework.domain.StatusTries;
import org.yizhengtong.server.kernel.CaseNumber;

@Repository
class JdbcStatusTries implements StatusTries {
    private final JdbcClient jdbc;

    JdbcStatusTries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int wrong(CaseNumber number, LocalDate day) {
        return jdbc.sql("select coalesce(max(wrong), 0) from status_try where case_number = ? and day = ?")
                .params(number.value(), day)
                .query(Integer.class)
                .single();
    }

    @Override
    public void count(CaseNumber number, LocalDate day) {
        jdbc.sql("""
                        insert into status_try (case_number, day, wrong) values (?, ?, 1)
                        on conflict (case_number, day) do update set wrong = status_try.wrong + 1
                        """).params(number.value(), day).update();
    }
}
