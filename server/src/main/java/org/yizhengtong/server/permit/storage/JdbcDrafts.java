package org.yizhengtong.server.permit.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Vault;
import org.yizhengtong.server.permit.Draft;
import org.yizhengtong.server.permit.domain.Drafts;

@Repository
class JdbcDrafts implements Drafts {
    private static final String WHOSE = " where resident_id = :about and writer = :writer";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Vault vault;

    JdbcDrafts(JdbcClient jdbc, JdbcTemplate template, Vault vault) {
        this.jdbc = jdbc;
        this.template = template;
        this.vault = vault;
    }

    @Override
    public boolean touch(ResidentId about, UUID writer, LocalDate today) {
        return of("""
                        insert into application_draft (resident_id, writer, begun_on, saved_on)
                        values (:about, :writer, :today, :today)
                        on conflict (resident_id, writer) do update set saved_on = excluded.saved_on
                        returning xmax = 0""", about, writer).param("today", today).query(Boolean.class).single();
    }

    @Override
    public Optional<Draft> find(ResidentId about, UUID writer, LocalDate savedFrom) {
        return of("select * from application_draft" + WHOSE + " and saved_on >= :from", about, writer)
                .param("from", savedFrom)
                .query(JdbcDrafts::draft)
                .optional();
    }

    @Override
    public void take(ResidentId about, UUID writer) {
        of("select 1 from application_draft" + WHOSE + " for update", about, writer)
                .query(Integer.class)
                .optional();
    }

    @Override
    public Optional<LinkedHashMap<String, String>> answers(ResidentId about, UUID writer, LocalDate savedFrom) {
        var rows = of("""
                        select fact, sealed from application_draft left join draft_answer using (resident_id, writer)
                        """ + WHOSE + " and saved_on >= :from order by seq", about, writer)
                .param("from", savedFrom)
                .query((row, _) -> new Sealed(row.getString("fact"), row.getBytes("sealed")))
                .list();
        if (rows.isEmpty()) return Optional.empty();
        var answers = new LinkedHashMap<String, String>();
        for (var row : rows) {
            // Begun, and nothing answered yet.
            if (row.fact() == null) continue;
            answers.put(row.fact(), vault.openText(row.bytes(), purpose(about, writer, row.fact())));
        }
        return Optional.of(answers);
    }

    private record Sealed(@Nullable String fact, byte[] bytes) {}

    @Override
    public void answer(ResidentId about, UUID writer, Map<String, String> written) {
        template.batchUpdate(
                """
                insert into draft_answer (resident_id, writer, fact, sealed) values (?, ?, ?, ?)
                on conflict (resident_id, writer, fact) do update set sealed = excluded.sealed""",
                written.entrySet().stream()
                        .map(one -> new Object[] {
                            about.value(),
                            writer,
                            one.getKey(),
                            vault.seal(one.getValue(), purpose(about, writer, one.getKey()))
                        })
                        .toList());
    }

    @Override
    public List<Draft> begunBy(UUID writer, LocalDate savedFrom) {
        return jdbc.sql(
                        "select * from application_draft where writer = ? and saved_on >= ? order by begun_on, resident_id")
                .params(writer, savedFrom)
                .query(JdbcDrafts::draft)
                .list();
    }

    @Override
    public void drop(ResidentId about, UUID writer) {
        of("delete from application_draft" + WHOSE, about, writer).update();
    }

    @Override
    public List<Draft> dropSavedBefore(LocalDate day) {
        return jdbc.sql("delete from application_draft where saved_on < ? returning *")
                .param(day)
                .query(JdbcDrafts::draft)
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, ResidentId about, UUID writer) {
        return jdbc.sql(sql).param("about", about.value()).param("writer", writer);
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                new ResidentId(row.getObject("resident_id", UUID.class)),
                row.getObject("writer", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("begun_on", LocalDate.class),
                row.getObject("saved_on", LocalDate.class));
    }

    /** Bound to its row, so that an answer cannot be passed off as another's. */
    private static String purpose(ResidentId about, UUID writer, String fact) {
        return "draft:" + about + ":" + writer + ":" + fact;
    }
}
