package org.yizhengtong.server.permit.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.permit.PermitCard;
import org.yizhengtong.server.permit.domain.Cards;
import org.yizhengtong.server.permit.domain.Issue;

@Repository
class JdbcCards implements Cards {
    /** Not made by its last day, made since or not. */
    private static final String LATE = "due_on < :today and (state = 'ORDERED' or made_on > due_on)";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    JdbcCards(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    @Override
    public boolean order(Issue permit, PermitCard.Why why, String office, LocalDate on, @Nullable LocalDate due) {
        return jdbc.sql("""
                                insert into card (resident_id, permit, serial, why, state, office, ordered_on, due_on)
                                select :holder, :permit, coalesce(max(serial), 0) + 1, :why, 'ORDERED', :office, :on, cast(:due as date)
                                from card where resident_id = :holder and permit = :permit
                                on conflict (permit) where state in ('ORDERED', 'MADE') do nothing
                                """)
                        .param("holder", permit.holder().value())
                        .param("permit", permit.number().value())
                        .param("why", why.name())
                        .param("office", office)
                        .param("on", on)
                        .param("due", due)
                        .update()
                == 1;
    }

    @Override
    public List<PermitCard> of(PermitNumber permit) {
        return jdbc.sql("""
                        select * from card
                        where resident_id = (select resident_id from permit where number = :permit) and permit = :permit
                        order by serial desc
                        """)
                .param("permit", permit.value())
                .query(JdbcCards::read)
                .list();
    }

    @Override
    public List<PermitCard> make(String office, UUID batch, LocalDate on, int atMost) {
        return jdbc.sql("""
                        update card set state = 'MADE', batch = :batch, made_on = :on
                        where (resident_id, permit, serial) in (
                            select resident_id, permit, serial from card where office = :office and state = 'ORDERED'
                            order by ordered_on, permit limit :most for update skip locked)
                        returning *
                        """)
                .param("office", office)
                .param("batch", batch)
                .param("on", on)
                .param("most", atMost)
                .query(JdbcCards::read)
                .list();
    }

    @Override
    public List<PermitCard> batch(UUID batch) {
        return jdbc.sql("select * from card where batch = ? order by ordered_on, permit")
                .param(batch)
                .query(JdbcCards::read)
                .list();
    }

    @Override
    public List<PermitCard> at(String office, PermitCard.State state, int atMost) {
        return jdbc.sql("""
                        select * from card where office = :office and state = :state
                        order by ordered_on, permit limit :most
                        """)
                .param("office", office)
                .param("state", state.name())
                .param("most", atMost)
                .query(JdbcCards::read)
                .list();
    }

    @Override
    public List<PermitCard> late(String office, LocalDate today, int atMost) {
        return jdbc.sql("select * from card where office = :office and %s order by due_on desc, permit limit :most"
                        .formatted(LATE))
                .param("office", office)
                .param("today", today)
                .param("most", atMost)
                .query(JdbcCards::read)
                .list();
    }

    @Override
    public List<PermitCard> markLate(LocalDate today, int atMost) {
        return jdbc.sql("""
                        update card set missed_told_on = :today
                        where (resident_id, permit, serial) in (
                            select resident_id, permit, serial from card where missed_told_on is null and %s
                            limit :most for update skip locked)
                        returning *
                        """.formatted(LATE))
                .param("today", today)
                .param("most", atMost)
                .query(JdbcCards::read)
                .list();
    }

    @Override
    public boolean handOver(PermitNumber permit, PermitCard.How how, LocalDate on) {
        var waits = jdbc.sql("select exists (select from card where permit = ? and state = 'MADE')")
                .param(permit.value())
                .query(Boolean.class)
                .single();
        if (!waits) return false;
        voidInHand(permit);
        return jdbc.sql("""
                                update card set state = 'HANDED', handed_on = :on, handed_how = :how
                                where permit = :permit and state = 'MADE'
                                """)
                        .param("permit", permit.value())
                        .param("on", on)
                        .param("how", how.name())
                        .update()
                == 1;
    }

    @Override
    public void voidInHand(PermitNumber permit) {
        jdbc.sql("update card set state = 'VOID' where permit = ? and state = 'HANDED'")
                .param(permit.value())
                .update();
    }

    @Override
    public void voidAll(PermitNumber permit) {
        jdbc.sql("update card set state = 'VOID' where permit = ? and state <> 'VOID'")
                .param(permit.value())
                .update();
    }

    @Override
    public List<PermitCard> voidAfter(Optional<PermitCard> after, int atMost) {
        return jdbc.sql("""
                        select card.* from card
                        where state = 'VOID' and (permit, serial) > (:permit, :serial)
                          and exists (select from permit where number = card.permit and closed_on is null)
                        order by permit, serial limit :most
                        """)
                .param("permit", after.map(card -> card.permit().value()).orElse(""))
                .param("serial", after.map(PermitCard::serial).orElse(0))
                .param("most", atMost)
                .query(JdbcCards::read)
                .list();
    }

    @Override
    public void addAllInHand(List<Issue> permits, List<String> offices) {
        var rows = IntStream.range(0, permits.size())
                .mapToObj(row -> {
                    var permit = permits.get(row);
                    return new @Nullable Object[] {
                        permit.holder().value(),
                        permit.number().value(),
                        offices.get(row),
                        permit.issuedOn(),
                        permit.issuedOn(),
                        permit.issuedOn()
                    };
                })
                .toList();
        template.batchUpdate("""
                insert into card (resident_id, permit, serial, why, state, office, ordered_on, made_on, handed_on,
                    handed_how)
                values (?, ?, 1, 'FIRST', 'HANDED', ?, ?, ?, ?, 'COLLECTED')""", rows);
    }

    private static PermitCard read(ResultSet row, int index) throws SQLException {
        var how = row.getString("handed_how");
        return new PermitCard(
                new PermitNumber(row.getString("permit")),
                new ResidentId(row.getObject("resident_id", UUID.class)),
                row.getInt("serial"),
                PermitCard.Why.valueOf(row.getString("why")),
                PermitCard.State.valueOf(row.getString("state")),
                row.getString("office"),
                row.getObject("ordered_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("batch", UUID.class),
                row.getObject("made_on", LocalDate.class),
                row.getObject("handed_on", LocalDate.class),
                how == null ? null : PermitCard.How.valueOf(how));
    }
}
