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
import org.yizhengtong.server.report.domain.Report;
import org.yizhengtong.server.report.domain.Reports;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcReports implements Reports {
    private static final String PURPOSE = "report";

    private final JdbcClient jdbc;
    private final Vault vault;

    JdbcReports(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public void keep(Report one) {
        jdbc.sql("""
                        insert into report (id, office, told_by, told_name, told_on, sent_on, sealed, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        one.id(),
                        one.office(),
                        one.toldBy(),
                        one.toldName(),
                        one.toldOn(),
                        one.sentOn(),
                        vault.seal(JsonMapper.shared().writeValueAsBytes(one.fields()), PURPOSE),
                        state(one))
                .update();
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
    public void end(Report ended, Actor officer, LocalDate on, String reason) {
        var resident = ended.resident();
        jdbc.sql("""
                        update report
                           set state = ?, resident_id = ?, ended_by = ?, ended_name = ?, ended_on = ?, reason = ?, sealed = null
                         where id = ?""")
                .param(state(ended))
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
                row.getString("office"),
                row.getObject("told_by", UUID.class),
                row.getString("told_name"),
                row.getObject("told_on", LocalDate.class),
                row.getObject("sent_on", LocalDate.class),
                fields(row.getBytes("sealed")),
                Report.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                resident == null ? null : new ResidentId(resident));
    }

    private Map<String, String> fields(byte @Nullable [] sealed) {
        if (sealed == null) return Map.of();
        return JsonMapper.shared().readValue(vault.open(sealed, PURPOSE), new TypeReference<Map<String, String>>() {});
    }

    private static String state(Report one) {
        return one.state().name().toLowerCase(Locale.ROOT);
    }
}
