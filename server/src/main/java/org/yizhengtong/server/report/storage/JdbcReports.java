package org.yizhengtong.server.report.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Vault;
import org.yizhengtong.server.report.OwnReport;
import org.yizhengtong.server.report.domain.Report;
import org.yizhengtong.server.report.domain.Reports;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcReports implements Reports {
    private static final String PURPOSE = "report";
    private static final String PERSON = "report person";

    private final JdbcClient jdbc;
    private final Vault vault;

    JdbcReports(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public boolean keep(Report one) {
        return jdbc.sql("""
                        insert into report
                            (id, content, office, told_by, told_name, employer, told_on, sent_on, sealed, person, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                        .param(one.id())
                        .param(word(one.content()))
                        .param(one.office())
                        .param(one.toldBy())
                        .param(one.toldName())
                        .param(one.employer())
                        .param(one.toldOn())
                        .param(one.sentOn())
                        .param(vault.seal(JsonMapper.shared().writeValueAsBytes(one.fields()), PURPOSE))
                        .param(one.employer() == null ? null : vault.seal(one.name(), PERSON))
                        .param(word(one.state()))
                        .update()
                == 1;
    }

    @Override
    public Optional<Report> find(UUID id) {
        return jdbc.sql("select * from report where id = ?")
                .param(id)
                .query(this::report)
                .optional();
    }

    @Override
    public Optional<Report> take(UUID id) {
        return jdbc.sql("select * from report where id = ? for update")
                .param(id)
                .query(this::report)
                .optional();
    }

    @Override
    public List<Report> waiting(String office) {
        return jdbc.sql("select * from report where office = ? and state = 'waiting' order by told_on, id")
                .param(office)
                .query(this::report)
                .list();
    }

    @Override
    public List<OwnReport> of(String employer, int behind, int atMost) {
        return jdbc.sql("""
                        select person, content, told_on, state from report where employer = ?
                        order by arrived desc offset ? limit ?""")
                .params(employer, behind, atMost)
                .query((row, number) -> new OwnReport(
                        vault.openText(row.getBytes("person"), PERSON),
                        read(Report.Content.class, row.getString("content")),
                        row.getObject("told_on", LocalDate.class),
                        read(Report.State.class, row.getString("state"))))
                .list();
    }

    @Override
    public void end(Report ended, Actor officer, LocalDate on, String reason) {
        var resident = ended.resident();
        jdbc.sql("""
                        update report
                           set state = ?, resident_id = ?, ended_by = ?, ended_name = ?, ended_on = ?, reason = ?, sealed = null
                         where id = ?""")
                .param(word(ended.state()))
                .param(resident == null ? null : resident.value())
                .param(officer.id())
                .param(officer.name())
                .param(on)
                .param(reason)
                .param(ended.id())
                .update();
    }

    private Report report(ResultSet row, int number) throws SQLException {
        var resident = row.getObject("resident_id", UUID.class);
        return new Report(
                row.getObject("id", UUID.class),
                read(Report.Content.class, row.getString("content")),
                row.getString("office"),
                row.getObject("told_by", UUID.class),
                row.getString("told_name"),
                row.getString("employer"),
                row.getObject("told_on", LocalDate.class),
                row.getObject("sent_on", LocalDate.class),
                fields(row.getBytes("sealed")),
                read(Report.State.class, row.getString("state")),
                resident == null ? null : new ResidentId(resident));
    }

    private Map<String, String> fields(byte @Nullable [] sealed) {
        if (sealed == null) return Map.of();
        return JsonMapper.shared().readValue(vault.open(sealed, PURPOSE), new TypeReference<Map<String, String>>() {});
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E read(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
