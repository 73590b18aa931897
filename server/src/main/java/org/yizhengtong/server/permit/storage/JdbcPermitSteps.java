package org.yizhengtong.server.permit.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.permit.PermitStep;
import org.yizhengtong.server.permit.domain.Issue;
import org.yizhengtong.server.permit.domain.PermitSteps;

@Repository
class JdbcPermitSteps implements PermitSteps {
    private static final String INSERT = """
            insert into permit_step (resident_id, permit, on_day, at, kind, until, by_name, office, words, request_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    JdbcPermitSteps(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    @Override
    public void add(Issue permit, PermitStep step, RequestId request) {
        template.update(INSERT, columns(permit, step, request));
    }

    @Override
    public boolean has(PermitNumber permit, RequestId request) {
        return jdbc.sql("select exists (select from permit_step where permit = ? and request_id = ?)")
                .params(permit.value(), request.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<PermitStep> of(PermitNumber permit) {
        return jdbc.sql("""
                        select * from permit_step where resident_id = (select resident_id from permit where number = :permit)
                            and permit = :permit order by seq
                        """)
                .param("permit", permit.value())
                .query(JdbcPermitSteps::read)
                .list();
    }

    @Override
    public List<PermitStep> of(ResidentId holder) {
        return jdbc.sql("select * from permit_step where resident_id = ? order by on_day, seq")
                .param(holder.value())
                .query(JdbcPermitSteps::read)
                .list();
    }

    @Override
    public void addAll(List<Issue> permits, List<PermitStep> steps) {
        template.batchUpdate(
                INSERT,
                IntStream.range(0, permits.size())
                        .mapToObj(row -> columns(permits.get(row), steps.get(row), RequestId.fresh()))
                        .toList());
    }

    private static @Nullable Object[] columns(Issue permit, PermitStep step, RequestId request) {
        return new @Nullable Object[] {
            permit.holder().value(),
            permit.number().value(),
            step.on(),
            Timestamp.from(step.at()),
            step.kind().name(),
            step.until(),
            step.by(),
            step.office(),
            step.words(),
            request.value()
        };
    }

    private static PermitStep read(ResultSet row, int index) throws SQLException {
        return new PermitStep(
                row.getObject("on_day", LocalDate.class),
                row.getTimestamp("at").toInstant(),
                PermitStep.Kind.valueOf(row.getString("kind")),
                row.getObject("until", LocalDate.class),
                row.getString("by_name"),
                row.getString("office"),
                row.getString("words"));
    }
}
