package org.yizhengtong.server.casework.storage;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.casework.AskedFor;
import org.yizhengtong.server.casework.AskedItem;
import org.yizhengtong.server.casework.domain.Askings;
import org.yizhengtong.server.casework.domain.Filing;
import org.yizhengtong.server.kernel.CaseNumber;

@Repository
class JdbcAskings implements Askings {
    private final JdbcClient jdbc;

    JdbcAskings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void ask(Filing filing, List<AskedFor> items) {
        var round = jdbc.sql("select coalesce(max(round), 0) + 1 from asked_for where case_number = :number")
                .param("number", filing.number().value())
                .query(Integer.class)
                .single();
        for (var seq = 0; seq < items.size(); seq++) {
            var item = items.get(seq);
            jdbc.sql("""
                            insert into asked_for (resident_id, case_number, round, seq, kind, name, why, was)
                            values (:resident, :number, :round, :seq, :kind, :name, :why,
                                (select value from case_fact where case_number = :number and fact = :name))
                            """)
                    .param("resident", filing.applicant().value())
                    .param("number", filing.number().value())
                    .param("round", round)
                    .param("seq", seq)
                    .param("kind", item.kind().name())
                    .param("name", item.name())
                    .param("why", item.why().name())
                    .update();
        }
    }

    @Override
    public List<AskedItem> newest(CaseNumber number) {
        return jdbc.sql("""
                        select kind, name, why, round,
                            case kind when 'PAPER' then exists (select from paper
                                where paper.resident_id = one.resident_id and paper.kind = one.name
                                and paper.sent_at > one.asked_at
                                and (paper.case_number is null or paper.case_number = one.case_number))
                            else exists (select from case_fact
                                where case_fact.case_number = one.case_number and fact = one.name
                                and value is distinct from was) end as sent
                        from asked_for one
                        where case_number = :number
                        and round = (select max(round) from asked_for where case_number = :number)
                        order by seq
                        """)
                .param("number", number.value())
                .query((row, index) -> new AskedItem(
                        new AskedFor(
                                AskedFor.Kind.valueOf(row.getString("kind")),
                                row.getString("name"),
                                AskedFor.Why.valueOf(row.getString("why"))),
                        row.getInt("round"),
                        row.getBoolean("sent")))
                .list();
    }
}
