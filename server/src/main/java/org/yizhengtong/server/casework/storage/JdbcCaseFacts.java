package org.yizhengtong.server.casework.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.server.casework.CaseFact;
import org.yizhengtong.server.casework.domain.CaseFacts;
import org.yizhengtong.server.casework.domain.Filing;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.ResidentId;

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
                .query(JdbcCaseFacts::fact)
                .list();
    }

    @Override
    public Map<ResidentId, List<CaseFact>> ofNewest(Collection<ResidentId> applicants) {
        var facts = new HashMap<ResidentId, List<CaseFact>>();
        jdbc.sql("""
                        with newest as (
                            select distinct on (resident_id) resident_id, number from case_file
                             where resident_id = any (?) order by resident_id, number desc)
                        select newest.resident_id as applicant, fact.* from newest
                          join case_fact fact on fact.case_number = newest.number
                        """)
                .param(applicants.stream().map(ResidentId::value).toArray(UUID[]::new))
                .query(row -> {
                    facts.computeIfAbsent(
                                    new ResidentId(row.getObject("applicant", UUID.class)), first -> new ArrayList<>())
                            .add(fact(row, 0));
                });
        return facts;
    }

    private static CaseFact fact(ResultSet row, int number) throws SQLException {
        return new CaseFact(
                row.getString("fact"),
                row.getString("value"),
                Origin.valueOf(row.getString("origin")),
                row.getString("paper"),
                row.getString("seen_by"),
                row.getObject("seen_on", LocalDate.class));
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
