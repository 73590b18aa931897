package org.yizhengtong.server.casework.storage;

import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.casework.BothApply;
import org.yizhengtong.server.casework.domain.Applicants;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.ResidentId;

@Repository
class JdbcApplicants implements Applicants {
    private static final String[] PARTS = {"case_fact", "case_step", "paper", "asked_for"};

    private final JdbcClient jdbc;

    JdbcApplicants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void move(ResidentId from, ResidentId to) {
        try {
            parts(
                    to,
                    moved(
                            "update case_file set resident_id = ?, entered_for = resident_id where resident_id = ?"
                                    + " returning number",
                            to.value(),
                            from.value()));
        } catch (DuplicateKeyException bothOpen) {
            throw new BothApply();
        }
    }

    @Override
    public Set<CaseNumber> moveBack(ResidentId from, ResidentId to) {
        var moved = moved(
                "update case_file set resident_id = ?, entered_for = null where resident_id = ? and entered_for = ?"
                        + " returning number",
                to.value(),
                from.value(),
                to.value());
        parts(to, moved);
        return moved;
    }

    private Set<CaseNumber> moved(String update, UUID... ids) {
        return jdbc.sql(update)
                .params((Object[]) ids)
                .query((row, number) -> new CaseNumber(row.getString(1)))
                .set();
    }

    private void parts(ResidentId to, Set<CaseNumber> cases) {
        for (var part : PARTS) {
            jdbc.sql("update " + part + " set resident_id = ? where case_number = any (?)")
                    .params(to.value(), cases.stream().map(CaseNumber::value).toArray(String[]::new))
                    .update();
        }
    }
}
