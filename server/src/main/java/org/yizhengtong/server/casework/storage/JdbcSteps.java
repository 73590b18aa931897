package org.yizhengtong.server.casework.storage;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.casework.CaseStep;
import org.yizhengtong.server.casework.domain.Filing;
import org.yizhengtong.server.casework.domain.Steps;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.RequestId;

@Repository
class JdbcSteps implements Steps {
    private final JdbcClient jdbc;

    JdbcSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Filing filing, CaseStep step, RequestId request) {
        jdbc.sql("""
                        insert into case_step (resident_id, case_number, at, kind, by_name, words, request_id)
                        values (:resident, :number, :at, :kind, :by, :words, :request)
                        on conflict do nothing
                        """)
                .param("resident", filing.applicant().value())
                .param("number", filing.number().value())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("kind", step.kind())
                .param("by", step.by())
                .param("words", step.words())
                .param("request", request.value())
                .update();
    }

    @Override
    public boolean has(CaseNumber number, String kind, RequestId request) {
        return jdbc.sql("""
                        select exists (select from case_step
                            where case_number = :number and request_id = :request and kind = :kind)
                        """)
                .param("number", number.value())
                .param("kind", kind)
                .param("request", request.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<CaseStep> of(CaseNumber number) {
        return jdbc.sql("select at, kind, by_name, words from case_step where case_number = :number order by seq")
                .param("number", number.value())
                .query((row, index) -> new CaseStep(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("kind"),
                        row.getString("by_name"),
                        row.getString("words")))
                .list();
    }
}
