package org.yizhengtong.server.casework.storage;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.server.casework.CaseFact;
import org.yizhengtong.server.casework.domain.CaseFacts;
import org.yizhengtong.server.casework.domain.Filing;
import org.yizhengtong.server.kernel.CaseNumber;

@Repository
class JdbcCaseFacts implements CaseFacts {
    private final JdbcClient jdbc;

    JdbcCaseFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CaseFact> of(CaseNumber number) {
        return jdbc.sql("""
                        select fact, value, origin, paper, seen_by, seen_on from case_fact
                        where case_number = :number order by fact not like 'person.%', fact
                        """)
                .param("number", number.value())
                .query((row, index) -> new CaseFact(
                        row.getString("fact"),
                        row.getString("value"),
                        Origin.valueOf(row.getString("origin")),
                        row.getString("paper"),
                        row.getString("seen_by"),
                        row.getObject("seen_on", LocalDate.class)))
                .list();
    }

    @Override
    public void say(Filing filing, List<CaseFact> said) {
        if (said.isEmpty()) return;
        jdbc.sql("""
                        insert into case_fact (resident_id, case_number, fact, value, origin)
                        select :resident, :number, fact, value, 'SAID'
                        from unnest(:facts::text[], :values::text[]) as said (fact, value)
                        on conflict (case_number, fact) do update set value = excluded.value, origin = 'SAID',
                            paper = null, seen_by = null, seen_on = null
                        where case_fact.value <> excluded.value
                        """)
                .param("resident", filing.applicant().value())
                .param("number", filing.number().value())
                .param("facts", said.stream().map(CaseFact::fact).toArray(String[]::new))
                .param("values", said.stream().map(CaseFact::value).toArray(String[]::new))
                .update();
    }

    @Override
    public boolean see(CaseNumber number, CaseFact seen) {
        return jdbc.sql("""
                                update case_fact set origin = :origin, paper = :paper, seen_by = :by, seen_on = :on
                                where case_number = :number and fact = :fact
                                """)
                        .param("origin", seen.origin().name())
                        .param("paper", seen.paper())
                        .param("by", seen.seenBy())
                        .param("on", seen.seenOn())
                        .param("number", number.value())
                        .param("fact", seen.fact())
                        .update()
                == 1;
    }
}
