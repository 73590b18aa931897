package org.yizhengtong.server.registration.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.domain.Joining;
import org.yizhengtong.server.registration.domain.Joinings;

@Repository
class JdbcJoinings implements Joinings {
    private final JdbcClient jdbc;

    JdbcJoinings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void resembles(ResidentId entered, ResidentId other, String why, LocalDate on) {
        jdbc.sql("insert into resemblance (resident_id, other_id, why, found_on) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(entered.value(), other.value(), why, on)
                .update();
    }

    @Override
    public List<Pair> resemblances(ResidentId id) {
        return jdbc.sql(
                        "select * from resemblance where resident_id = :id or other_id = :id order by found_on, other_id")
                .param("id", id.value())
                .query((row, number) -> new Pair(id(row, "resident_id"), id(row, "other_id"), row.getString("why")))
                .list();
    }

    @Override
    public boolean joined(ResidentId joined, RequestId request) {
        return jdbc.sql("select exists (select from resident_joining where joined_id = ? and request_id = ?)")
                .params(joined.value(), request.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void join(Joining one) {
        jdbc.sql("insert into resident_joining (joined_id, id, kept_id, request_id, reason, on_day, actor)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        one.joined().value(),
                        one.id(),
                        one.kept().value(),
                        one.request().value(),
                        one.reason(),
                        one.on(),
                        one.by())
                .update();
    }

    @Override
    public void undo(Joining one, LocalDate on, UUID by, String why) {
        jdbc.sql("update resident_joining set undone_on = ?, undone_by = ?, undone_why = ?"
                        + " where joined_id = ? and id = ? and undone_on is null")
                .params(on, by, why, one.joined().value(), one.id())
                .update();
    }

    @Override
    public Optional<Joining> of(ResidentId joined) {
        return jdbc.sql("select * from resident_joining where joined_id = ? and undone_on is null")
                .param(joined.value())
                .query(JdbcJoinings::joining)
                .optional();
    }

    @Override
    public List<Joining> into(ResidentId kept) {
        return jdbc.sql("select * from resident_joining where kept_id = ? and undone_on is null order by on_day, id")
                .param(kept.value())
                .query(JdbcJoinings::joining)
                .list();
    }

    @Override
    public Optional<Joining> inForce(ResidentId joined, UUID id) {
        return of(joined).filter(one -> one.id().equals(id));
    }

    private static Joining joining(ResultSet row, int number) throws SQLException {
        return new Joining(
                row.getObject("id", UUID.class),
                id(row, "joined_id"),
                id(row, "kept_id"),
                new RequestId(row.getObject("request_id", UUID.class)),
                row.getString("reason"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("actor", UUID.class));
    }

    private static ResidentId id(ResultSet row, String column) throws SQLException {
        return new ResidentId(row.getObject(column, UUID.class));
    }
}
