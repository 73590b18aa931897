package org.yizhengtong.server.webhook.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.webhook.EventKind;
import org.yizhengtong.server.webhook.PermitEvent;
import org.yizhengtong.server.webhook.domain.Events;

@Repository
class JdbcEvents implements Events {
    private final JdbcClient jdbc;

    JdbcEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean write(PermitEvent event) {
        return jdbc.sql("""
                        insert into webhook_event (permit, id, office, kind, verifications, on_day, at)
                        values (:permit, :id, :office, :kind, :verifications, :on, :at)
                        on conflict (permit, office, kind, on_day)
                            where kind in ('PERMIT_SUSPENDED', 'PERMIT_EXPIRED') do nothing
                        """)
                        .param("permit", event.permit().value())
                        .param("id", event.id())
                        .param("office", event.office())
                        .param("kind", event.kind().name())
                        .param("verifications", event.verifications().toArray(UUID[]::new))
                        .param("on", event.on())
                        .param("at", event.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public List<PermitEvent> lastOf(PermitNumber permit) {
        return jdbc.sql("""
                        select distinct on (office) * from webhook_event
                        where permit = :permit and kind <> 'ADDRESS_CHANGED' order by office, written desc
                        """)
                .param("permit", permit.value())
                .query((row, index) -> event(row))
                .list();
    }

    /** Who waits for the office's row reads afterwards what was placed meanwhile: two statements, not one. */
    @Override
    public long place(String office) {
        var last = jdbc.sql("select last from webhook_office where office = :office for update")
                .param("office", office)
                .query(Long.class)
                .optional();
        if (last.isEmpty()) return 0;
        var placed =
                jdbc.sql("""
                        update webhook_event event set position = :last + fresh.place
                        from (select permit, id, row_number() over (order by written) as place
                              from webhook_event where office = :office and position is null) fresh
                        where event.permit = fresh.permit and event.id = fresh.id
                        """).param("last", last.get()).param("office", office).update();
        if (placed > 0)
            jdbc.sql("update webhook_office set last = last + :placed where office = :office")
                    .param("placed", placed)
                    .param("office", office)
                    .update();
        return last.get() + placed;
    }

    @Override
    public void placeAll() {
        jdbc.sql("select distinct office from webhook_event where position is null order by office")
                .query(String.class)
                .list()
                .forEach(this::place);
    }

    @Override
    public List<PermitEvent.Placed> after(String office, long position, int most) {
        return jdbc.sql("""
                        select * from webhook_event where office = :office and position > :position
                        order by position limit :most
                        """)
                .param("office", office)
                .param("position", position)
                .param("most", most)
                .query((row, index) -> new PermitEvent.Placed(row.getLong("position"), event(row)))
                .list();
    }

    @Override
    public void forgetBefore(Instant at) {
        jdbc.sql("delete from webhook_event where at < :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static PermitEvent event(ResultSet row) throws SQLException {
        return new PermitEvent(
                row.getObject("id", UUID.class),
                row.getString("office"),
                new PermitNumber(row.getString("permit")),
                EventKind.valueOf(row.getString("kind")),
                List.of((UUID[]) row.getArray("verifications").getArray()),
                row.getObject("on_day", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
