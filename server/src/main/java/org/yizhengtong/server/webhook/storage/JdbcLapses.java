package org.yizhengtong.server.webhook.storage;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.webhook.domain.Lapses;

@Repository
class JdbcLapses implements Lapses {
    private final JdbcClient jdbc;

    JdbcLapses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Place> take() {
        return jdbc.sql("select until, permit from webhook_lapse for update skip locked")
                .query((row, index) -> new Place(row.getObject("until", LocalDate.class), row.getString("permit")))
                .optional();
    }

    @Override
    public void put(Place place) {
        jdbc.sql("update webhook_lapse set until = :until, permit = :permit")
                .param("until", place.until())
                .param("permit", place.permit())
                .update();
    }
}
