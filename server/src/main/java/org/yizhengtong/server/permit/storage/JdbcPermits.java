package org.yizhengtong.server.permit.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.permit.domain.Permit;
import org.yizhengtong.server.permit.domain.Permits;

@Repository
class JdbcPermits implements Permits {
    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    JdbcPermits(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    @Override
    public Optional<Permit> find(PermitNumber number) {
        return jdbc.sql("select resident_id, number, issued_on, until from permit where number = :number")
                .param("number", number.value())
                .query(JdbcPermits::read)
                .optional();
    }

    @Override
    public Optional<Permit> of(ResidentId holder) {
        return jdbc.sql("""
                        select resident_id, number, issued_on, until from permit
                        where resident_id = :holder order by closed_on desc nulls first, until desc limit 1
                        """)
                .param("holder", holder.value())
                .query(JdbcPermits::read)
                .optional();
    }

    @Override
    public boolean has(PermitNumber number) {
        return jdbc.sql("select exists (select from permit where number = :number)")
                .param("number", number.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void closeExpired(ResidentId holder, LocalDate day) {
        jdbc.sql("""
                        update permit set closed_on = until
                        where resident_id = :holder and closed_on is null and until < :day
                        """).param("holder", holder.value()).param("day", day).update();
    }

    @Override
    public boolean add(Permit.Valid issued, CaseNumber from) {
        return jdbc.sql("""
                                insert into permit (resident_id, number, case_number, issued_on, until)
                                values (:holder, :number, :case, :issued, :until)
                                on conflict (resident_id) where closed_on is null do nothing
                                """)
                        .param("holder", issued.holder().value())
                        .param("number", issued.number().value())
                        .param("case", from.value())
                        .param("issued", issued.issuedOn())
                        .param("until", issued.until())
                        .update()
                == 1;
    }

    @Override
    public void addAll(List<Permit.Valid> issued, List<CaseNumber> from) {
        var rows = IntStream.range(0, issued.size())
                .mapToObj(row -> {
                    var permit = issued.get(row);
                    return new Object[] {
                        permit.holder().value(),
                        permit.number().value(),
                        from.get(row).value(),
                        permit.issuedOn(),
                        permit.until()
                    };
                })
                .toList();
        template.batchUpdate(
                "insert into permit (resident_id, number, case_number, issued_on, until) values (?, ?, ?, ?, ?)", rows);
    }

    private static Permit read(ResultSet row, int index) throws SQLException {
        return new Permit.Valid(
                new PermitNumber(row.getString("number")),
                new ResidentId(row.getObject("resident_id", UUID.class)),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }
}
