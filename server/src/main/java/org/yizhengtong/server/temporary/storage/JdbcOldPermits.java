package org.yizhengtong.server.temporary.storage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.temporary.domain.KeptPermit;
import org.yizhengtong.server.temporary.domain.OldPermits;

@Repository
class JdbcOldPermits implements OldPermits {
    private static final String INSERT = """
            insert into temporary_permit (resident_id, number, issued_on, valid_until, place, address_line, batch, row,
                                          carried_on, entered_person, entered_home)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    JdbcOldPermits(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    @Override
    public Map<String, ResidentId> holders(Collection<String> numbers) {
        var holders = new HashMap<String, ResidentId>();
        jdbc.sql("select number, resident_id from temporary_permit where number = any (?)")
                .param(numbers.toArray(String[]::new))
                .query(row -> {
                    holders.put(row.getString("number"), new ResidentId(row.getObject("resident_id", UUID.class)));
                });
        return holders;
    }

    @Override
    public void addAll(List<KeptPermit> permits) {
        template.batchUpdate(
                INSERT, permits.stream().map(JdbcOldPermits::columns).toList());
    }

    private static Object[] columns(KeptPermit kept) {
        var permit = kept.permit();
        return new Object[] {
            kept.holder().value(),
            permit.number(),
            permit.issuedOn(),
            permit.validUntil(),
            permit.place(),
            permit.addressLine(),
            kept.batch(),
            kept.row(),
            kept.carriedOn(),
            kept.enteredPerson(),
            kept.enteredHome()
        };
    }
}
