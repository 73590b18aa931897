package org.yizhengtong.server.casework.storage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.casework.CaseState;
import org.yizhengtong.server.casework.MissedMonth;
import org.yizhengtong.server.casework.MissedRow;
import org.yizhengtong.server.casework.domain.Case;
import org.yizhengtong.server.casework.domain.MissedLimits;
import org.yizhengtong.server.kernel.CaseNumber;

@Repository
class JdbcMissedLimits implements MissedLimits {
    /** Over or open, each case once: what is running and late has its missed day in its due day. */
    private static final String MISSED = """
            (select number, applicant_name, state, missed_due as missed, decided_on from case_file
                where office = :office and missed_due is not null
            union all
            select number, applicant_name, state, due_on, decided_on from case_file
                where office = :office and state = 'UNDER_REVIEW' and due_on < :today and missed_due is null) missed
            """;

    private final JdbcClient jdbc;

    JdbcMissedLimits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<MissedMonth> months(String office, LocalDate today) {
        return jdbc.sql("""
                        select date_trunc('month', missed)::date as month, count(*) as cases from %s
                        group by 1 order by 1 desc limit 24
                        """.formatted(MISSED))
                .param("office", office)
                .param("today", today)
                .query((row, index) ->
                        new MissedMonth(YearMonth.from(row.getObject("month", LocalDate.class)), row.getInt("cases")))
                .list();
    }

    @Override
    public List<MissedRow> of(String office, YearMonth month, LocalDate today) {
        return jdbc.sql("select * from %s where missed between :first and :last order by missed, number"
                        .formatted(MISSED))
                .param("office", office)
                .param("today", today)
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .query((row, index) -> new MissedRow(
                        new CaseNumber(row.getString("number")),
                        row.getString("applicant_name"),
                        CaseState.valueOf(row.getString("state")),
                        row.getObject("missed", LocalDate.class),
                        row.getObject("decided_on", LocalDate.class)))
                .list();
    }

    @Override
    public List<Case> untold(LocalDate today, int most) {
        return jdbc.sql("""
                        (select * from case_file where state = 'UNDER_REVIEW' and due_on < :today
                            and missed_told_on is null limit :most)
                        union all
                        (select * from case_file where missed_due is not null and missed_told_on is null
                            and not (state = 'UNDER_REVIEW' and due_on < :today) limit :most)
                        """)
                .param("today", today)
                .param("most", most)
                .query(CaseRow::read)
                .list();
    }

    @Override
    public boolean told(CaseNumber number, LocalDate today) {
        return jdbc.sql("""
                        update case_file set missed_told_on = :today where number = :number and missed_told_on is null
                        and (missed_due is not null or (state = 'UNDER_REVIEW' and due_on < :today))
                        """)
                        .param("today", today)
                        .param("number", number.value())
                        .update()
                == 1;
    }
}
