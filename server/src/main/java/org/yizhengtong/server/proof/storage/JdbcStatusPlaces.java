package org.yizhengtong.server.proof.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.proof.domain.StatusPlace;
import org.yizhengtong.server.proof.domain.StatusPlaces;

@Repository
class JdbcStatusPlaces implements StatusPlaces {
    private final JdbcClient jdbc;

    JdbcStatusPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<StatusPlace> ofCard(PermitNumber permit, int card) {
        return jdbc.sql("select list, place from status_place where permit = :permit and card = :card")
                .param("permit", permit.value())
                .param("card", card)
                .query(StatusPlace.class)
                .optional();
    }

    @Override
    public boolean give(PermitNumber permit, int card, StatusPlace place) {
        return give(permit, card, null, place);
    }

    @Override
    public boolean give(PermitNumber permit, UUID batch, StatusPlace place) {
        return give(permit, null, batch, place);
    }

    private boolean give(PermitNumber permit, @Nullable Integer card, @Nullable UUID batch, StatusPlace place) {
        return jdbc.sql("""
                        insert into status_place (permit, list, place, card, batch)
                        values (:permit, :list, :place, :card, :batch) on conflict do nothing
                        """)
                        .param("permit", permit.value())
                        .param("list", place.list())
                        .param("place", place.place())
                        .param("card", card)
                        .param("batch", batch, Types.OTHER)
                        .update()
                == 1;
    }

    @Override
    public void end(PermitNumber permit, UUID batch, LocalDate on) {
        jdbc.sql("update status_place set ended_on = ? where permit = ? and batch = ? and ended_on is null")
                .params(on, permit.value(), batch)
                .update();
    }

    @Override
    public int newestList() {
        return jdbc.sql("select coalesce(max(list), 1) from status_place")
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Taken> in(int list, Collection<PermitNumber> permits) {
        return jdbc.sql("select permit, card, place from status_place where permit = any (:permits) and list = :list")
                .param("permits", permits.stream().map(PermitNumber::value).toArray(String[]::new))
                .param("list", list)
                .query(JdbcStatusPlaces::taken)
                .list();
    }

    @Override
    public List<Integer> endedIn(int list) {
        return jdbc.sql("select place from status_place where list = ? and ended_on is not null")
                .param(list)
                .query(Integer.class)
                .list();
    }

    private static Taken taken(ResultSet row, int number) throws SQLException {
        return new Taken(
                new PermitNumber(row.getString("permit")), row.getObject("card", Integer.class), row.getInt("place"));
    }
}
