package org.yizhengtong.server.registration.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.domain.Guardianship;
import org.yizhengtong.server.registration.domain.Household;

@Repository
class JdbcHousehold implements Household {
    private final JdbcClient jdbc;

    JdbcHousehold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void enter(Guardianship one) {
        jdbc.sql("insert into guardianship (guardian_id, child_id, request_id, relation, since) values (?, ?, ?, ?, ?)")
                .params(
                        one.guardian().value(),
                        one.child().value(),
                        one.request().value(),
                        one.relation(),
                        one.since())
                .update();
    }

    @Override
    public List<Guardianship> childrenOf(ResidentId guardian) {
        return jdbc.sql("""
                        select * from guardianship
                         where guardian_id = :id
                            or guardian_id in (select joined_id from resident_joining
                                                where kept_id = :id and undone_on is null)
                         order by since, child_id""")
                .param("id", guardian.value())
                .query(JdbcHousehold::guardianship)
                .list();
    }

    @Override
    public List<Guardianship> guardiansOf(ResidentId child) {
        return jdbc.sql("select * from guardianship where child_id = ? order by since, guardian_id")
                .param(child.value())
                .query(JdbcHousehold::guardianship)
                .list();
    }

    private static Guardianship guardianship(ResultSet row, int number) throws SQLException {
        return new Guardianship(
                new ResidentId(row.getObject("guardian_id", UUID.class)),
                new ResidentId(row.getObject("child_id", UUID.class)),
                new RequestId(row.getObject("request_id", UUID.class)),
                row.getString("relation"),
                row.getObject("since", LocalDate.class));
    }
}
