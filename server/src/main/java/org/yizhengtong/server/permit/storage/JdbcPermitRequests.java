package org.yizhengtong.server.permit.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.permit.PermitRequest;
import org.yizhengtong.server.permit.domain.PermitRequests;

@Repository
class JdbcPermitRequests implements PermitRequests {
    private final JdbcClient jdbc;

    JdbcPermitRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(PermitRequest asked, RequestId request) {
        return jdbc.sql("""
                                insert into permit_request (resident_id, id, permit, kind, asked_on, due_on, words, office,
                                    request_id)
                                values (:holder, :id, :permit, :kind, :asked, :due, :words, :office, :request)
                                on conflict do nothing
                                """)
                        .param("holder", asked.holder().value())
                        .param("id", asked.id())
                        .param("permit", asked.permit().value())
                        .param("kind", asked.kind().name())
                        .param("asked", asked.askedOn())
                        .param("due", asked.due())
                        .param("words", asked.words())
                        .param("office", asked.office())
                        .param("request", request.value())
                        .update()
                == 1;
    }

    @Override
    public Optional<PermitRequest> askedBy(RequestId request) {
        return jdbc.sql("select * from permit_request where request_id = ?")
                .param(request.value())
                .query(JdbcPermitRequests::read)
                .optional();
    }

    @Override
    public Optional<PermitRequest> find(UUID id) {
        return jdbc.sql("select * from permit_request where id = ?")
                .param(id)
                .query(JdbcPermitRequests::read)
                .optional();
    }

    @Override
    public Optional<PermitRequest> open(PermitNumber permit, PermitRequest.Kind kind) {
        return jdbc.sql("select * from permit_request where permit = ? and kind = ? and state = 'OPEN'")
                .params(permit.value(), kind.name())
                .query(JdbcPermitRequests::read)
                .optional();
    }

    @Override
    public List<PermitRequest> of(PermitNumber permit) {
        return jdbc.sql("""
                        select * from permit_request
                        where resident_id = (select resident_id from permit where number = :permit) and permit = :permit
                        order by asked_on desc, id
                        """)
                .param("permit", permit.value())
                .query(JdbcPermitRequests::read)
                .list();
    }

    @Override
    public void answer(UUID id, PermitRequest.State state, String words, LocalDate on, String by) {
        jdbc.sql("""
                        update permit_request set state = :state, answer = :words, answered_on = :on, answered_by = :by
                        where id = :id and state = 'OPEN'
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("words", words)
                .param("on", on)
                .param("by", by)
                .update();
    }

    @Override
    public void withdrawAll(PermitNumber permit, LocalDate on) {
        jdbc.sql("""
                        update permit_request set state = 'WITHDRAWN', answered_on = :on
                        where permit = :permit and state = 'OPEN'
                        """).param("permit", permit.value()).param("on", on).update();
    }

    @Override
    public List<PermitRequest> open(String office, int atMost) {
        return jdbc.sql("""
                        select * from permit_request where office = :office and state = 'OPEN'
                        order by asked_on, id limit :most
                        """)
                .param("office", office)
                .param("most", atMost)
                .query(JdbcPermitRequests::read)
                .list();
    }

    private static PermitRequest read(ResultSet row, int index) throws SQLException {
        return new PermitRequest(
                row.getObject("id", UUID.class),
                new PermitNumber(row.getString("permit")),
                new ResidentId(row.getObject("resident_id", UUID.class)),
                PermitRequest.Kind.valueOf(row.getString("kind")),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("words"),
                row.getString("office"),
                PermitRequest.State.valueOf(row.getString("state")),
                row.getString("answer"),
                row.getObject("answered_on", LocalDate.class),
                row.getString("answered_by"));
    }
}
