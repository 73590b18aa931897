package org.yizhengtong.server.permit.storage;

import java.util.List;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.permit.BothHold;
import org.yizhengtong.server.permit.domain.Holders;

@Repository
class JdbcHolders implements Holders {
    private static final String[] PARTS = {"permit_step", "permit_request", "card"};

    private final JdbcClient jdbc;

    JdbcHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void move(ResidentId from, ResidentId to) {
        try {
            parts(
                    to,
                    jdbc.sql("""
                            update permit set resident_id = :to, entered_for = resident_id where resident_id = :from
                            returning number
                            """)
                            .param("to", to.value())
                            .param("from", from.value())
                            .query(String.class)
                            .list());
        } catch (DuplicateKeyException both) {
            throw new BothHold();
        }
    }

    @Override
    public void moveBack(ResidentId from, ResidentId to, Set<CaseNumber> cases) {
        parts(
                to,
                jdbc.sql("""
                        update permit set resident_id = :to, entered_for = null
                         where resident_id = :from and (entered_for = :to or case_number = any (:cases))
                        returning number
                        """)
                        .param("to", to.value())
                        .param("from", from.value())
                        .param("cases", cases.stream().map(CaseNumber::value).toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    private void parts(ResidentId to, List<String> permits) {
        for (var part : PARTS) {
            jdbc.sql("update " + part + " set resident_id = ? where permit = any (?)")
                    .params(to.value(), permits.toArray(String[]::new))
                    .update();
        }
    }
}
