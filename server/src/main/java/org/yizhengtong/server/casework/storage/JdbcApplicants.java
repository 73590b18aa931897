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
        proxiesFollow(from, to);
        waitingFollows(from, to);
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
        proxiesReturn(from, to);
        waitingReturns(from, to);
        var moved = moved(
                "update case_file set resident_id = ?, entered_for = null where resident_id = ? and entered_for = ?"
                        + " returning number",
                to.value(),
                from.value(),
                to.value());
        parts(to, moved);
        return moved;
    }

    private void proxiesFollow(ResidentId from, ResidentId to) {
        jdbc.sql("update case_file set proxy_id = ?, proxy_entered_for = proxy_id where proxy_id = ?")
                .params(to.value(), from.value())
                .update();
    }

    private void proxiesReturn(ResidentId from, ResidentId to) {
        jdbc.sql("update case_file set proxy_id = :to, proxy_entered_for = null"
                        + " where proxy_id = :from and proxy_entered_for = :to")
                .param("to", to.value())
                .param("from", from.value())
                .update();
    }

    /** Papers that wait; where one of the kind waits at the entry kept, the other stays where it is. */
    private void waitingFollows(ResidentId from, ResidentId to) {
        jdbc.sql("""
                        update paper p set
                            resident_id = case when resident_id = :from then :to else resident_id end,
                            sent_by = case when sent_by = :from then :to else sent_by end,
                            entered_for = case when resident_id = :from then :from else entered_for end,
                            sent_for = case when sent_by = :from then :from else sent_for end
                        where case_number is null and (resident_id = :from or sent_by = :from)
                        and not exists (select from paper o where o.case_number is null and o.kind = p.kind
                            and o.resident_id = case when p.resident_id = :from then :to else p.resident_id end
                            and o.sent_by = case when p.sent_by = :from then :to else p.sent_by end)
                        """).param("from", from.value()).param("to", to.value()).update();
    }

    private void waitingReturns(ResidentId from, ResidentId to) {
        jdbc.sql("""
                        update paper set
                            resident_id = case when entered_for = :to then :to else resident_id end,
                            sent_by = case when sent_for = :to then :to else sent_by end,
                            entered_for = nullif(entered_for, :to),
                            sent_for = nullif(sent_for, :to)
                        where case_number is null
                        and ((entered_for = :to and resident_id = :from) or (sent_for = :to and sent_by = :from))
                        """).param("from", from.value()).param("to", to.value()).update();
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
