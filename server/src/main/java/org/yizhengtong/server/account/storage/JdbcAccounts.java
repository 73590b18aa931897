package org.yizhengtong.server.account.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.account.domain.Accounts;
import org.yizhengtong.server.account.domain.PhoneNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Vault;

@Repository
class JdbcAccounts implements Accounts {
    static final String PHONE = "phone";

    private final JdbcClient jdbc;
    private final Vault vault;

    JdbcAccounts(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public Optional<ResidentId> find(PhoneNumber phone) {
        return jdbc.sql("select coalesce(speaks_for, resident_id) from resident_account where phone_index = ?")
                .param(vault.index(phone.value(), PHONE))
                .query(UUID.class)
                .optional()
                .map(ResidentId::new);
    }

    @Override
    public Optional<ResidentId> own(PhoneNumber phone) {
        return jdbc.sql("select resident_id from resident_account where phone_index = ?")
                .param(vault.index(phone.value(), PHONE))
                .query(UUID.class)
                .optional()
                .map(ResidentId::new);
    }

    @Override
    public Optional<ResidentId> speaksFor(ResidentId own) {
        return jdbc.sql("select speaks_for from resident_account where resident_id = ? and speaks_for is not null")
                .param(own.value())
                .query(UUID.class)
                .optional()
                .map(ResidentId::new);
    }

    @Override
    public Optional<PhoneNumber> phoneOf(ResidentId resident) {
        return jdbc.sql("""
                        select phone_sealed from resident_account where resident_id = :id or speaks_for = :id
                         order by resident_id = :id desc limit 1""")
                .param("id", resident.value())
                .query((row, number) -> new PhoneNumber(vault.openText(row.getBytes(1), PHONE)))
                .optional();
    }

    @Override
    public boolean change(ResidentId resident, PhoneNumber phone) {
        return jdbc.sql("update resident_account set phone_index = ?, phone_sealed = ? where resident_id = ?")
                        .params(vault.index(phone.value(), PHONE), vault.seal(phone.value(), PHONE), resident.value())
                        .update()
                == 1;
    }

    @Override
    public Set<ResidentId> among(Collection<ResidentId> residents) {
        return new HashSet<>(jdbc.sql("""
                        select coalesce(speaks_for, resident_id) from resident_account
                         where (resident_id = any (:ids) and speaks_for is null) or speaks_for = any (:ids)""")
                .param("ids", residents.stream().map(ResidentId::value).toArray(UUID[]::new))
                .query((row, number) -> new ResidentId(row.getObject(1, UUID.class)))
                .list());
    }

    @Override
    public void speakFor(ResidentId own, ResidentId entry) {
        jdbc.sql("update resident_account set speaks_for = nullif(?, resident_id) where resident_id = ?")
                .params(entry.value(), own.value())
                .update();
    }

    @Override
    public void open(ResidentId resident, PhoneNumber phone, Instant at) {
        jdbc.sql("""
                        insert into resident_account (resident_id, phone_index, phone_sealed, opened_at)
                        values (?, ?, ?, ?)
                        """)
                .params(
                        resident.value(),
                        vault.index(phone.value(), PHONE),
                        vault.seal(phone.value(), PHONE),
                        Timestamp.from(at))
                .update();
    }
}
