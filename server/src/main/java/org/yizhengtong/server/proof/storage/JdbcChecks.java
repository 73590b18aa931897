package org.yizhengtong.server.proof.storage;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.proof.domain.Checks;

@Repository
class JdbcChecks implements Checks {
    private final JdbcClient jdbc;

    JdbcChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A form is not sent again days later: what is older goes with the next check of that permit. */
    @Override
    public boolean first(PermitNumber permit, RequestId request, LocalDate on) {
        return jdbc.sql("""
                        with gone as (delete from permit_check where permit = :permit and on_day < :on - 1)
                        insert into permit_check (permit, request_id, on_day) values (:permit, :request, :on)
                        on conflict do nothing
                        """)
                        .param("permit", permit.value())
                        .param("request", request.value())
                        .param("on", on)
                        .update()
                == 1;
    }
}
