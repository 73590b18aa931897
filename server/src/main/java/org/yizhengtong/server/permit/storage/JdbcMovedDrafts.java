package org.yizhengtong.server.permit.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.permit.domain.Drafts;
import org.yizhengtong.server.permit.domain.MovedDrafts;

/** Each answer is sealed for its own row, so what moves is opened and sealed anew. */
@Repository
class JdbcMovedDrafts implements MovedDrafts {
    private final JdbcClient jdbc;
    private final Drafts drafts;

    JdbcMovedDrafts(JdbcClient jdbc, Drafts drafts) {
        this.jdbc = jdbc;
        this.drafts = drafts;
    }

    @Override
    public void move(ResidentId from, ResidentId to) {
        var begun = moving("""
                select resident_id, writer,
                    case when resident_id = :from then :to else resident_id end as to_resident,
                    case when writer = :from then :to else writer end as to_writer
                from application_draft where resident_id = :from or writer = :from for update
                """, from, to);
        for (var one : begun)
            carry(
                    one,
                    "coalesce(nullif(resident_id, :toResident), entered_for)",
                    "coalesce(nullif(writer, :toWriter), written_for)");
    }

    @Override
    public void moveBack(ResidentId from, ResidentId to) {
        var moved = moving("""
                select resident_id, writer,
                    case when entered_for = :to then :to else resident_id end as to_resident,
                    case when written_for = :to then :to else writer end as to_writer
                from application_draft
                where (resident_id = :from and entered_for = :to) or (writer = :from and written_for = :to) for update
                """, from, to);
        for (var one : moved) carry(one, "nullif(entered_for, :toResident)", "nullif(written_for, :toWriter)");
    }

    private List<Moving> moving(String sql, ResidentId from, ResidentId to) {
        return jdbc.sql(sql)
                .param("from", from.value())
                .param("to", to.value())
                .query((row, number) -> new Moving(
                        row.getObject("resident_id", UUID.class),
                        row.getObject("writer", UUID.class),
                        row.getObject("to_resident", UUID.class),
                        row.getObject("to_writer", UUID.class)))
                .list();
    }

    private void carry(Moving one, String enteredFor, String writtenFor) {
        var free = jdbc.sql("""
                        insert into application_draft
                            (resident_id, writer, id, begun_on, saved_on, entered_for, written_for)
                        select :toResident, :toWriter, id, begun_on, saved_on, %s, %s from application_draft
                        where resident_id = :resident and writer = :writer
                        on conflict do nothing
                        """.formatted(enteredFor, writtenFor))
                .param("toResident", one.toResident())
                .param("toWriter", one.toWriter())
                .param("resident", one.resident())
                .param("writer", one.writer())
                .update();
        if (free == 0) return;
        var about = new ResidentId(one.resident());
        drafts.answers(about, one.writer(), LocalDate.MIN)
                .ifPresent(kept -> drafts.answer(new ResidentId(one.toResident()), one.toWriter(), kept));
        drafts.drop(about, one.writer());
    }

    private record Moving(UUID resident, UUID writer, UUID toResident, UUID toWriter) {}
}
