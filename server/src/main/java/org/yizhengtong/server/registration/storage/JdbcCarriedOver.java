package org.yizhengtong.server.registration.storage;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Vault;
import org.yizhengtong.server.registration.KnownResident;
import org.yizhengtong.server.registration.domain.CarriedOver;

@Repository
class JdbcCarriedOver implements CarriedOver {
    private final JdbcClient jdbc;
    private final Vault vault;

    JdbcCarriedOver(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public Map<CitizenNumber, KnownResident> known(Collection<CitizenNumber> numbers) {
        var asked = new HashMap<ByteBuffer, CitizenNumber>();
        for (var number : numbers)
            asked.put(ByteBuffer.wrap(vault.index(number.value(), JdbcResidents.PURPOSE)), number);
        var known = new HashMap<CitizenNumber, KnownResident>();
        jdbc.sql("""
                        select id, name, citizen_index,
                               exists (select from residence where resident_id = resident.id) as housed
                          from resident where citizen_index = any (?)""")
                .param(asked.keySet().stream().map(ByteBuffer::array).toArray(byte[][]::new))
                .query(row -> {
                    var number = asked.get(ByteBuffer.wrap(row.getBytes("citizen_index")));
                    var id = new ResidentId(row.getObject("id", UUID.class));
                    known.put(number, new KnownResident(id, row.getString("name"), row.getBoolean("housed")));
                });
        return known;
    }

    @Override
    public Set<ResidentId> livingHere(Collection<ResidentId> residents) {
        return those(
                "select distinct resident_id from residence where resident_id = any (?) and ended_on is null",
                residents);
    }

    /** A home that was confirmed, moved from or left is no longer as it came. */
    @Override
    public Set<ResidentId> removeHomes(Collection<ResidentId> residents) {
        return those("""
                delete from residence
                 where resident_id = any (?) and home_kind = 'unknown' and ended_on is null
                   and not exists (select from residence_step step where step.resident_id = residence.resident_id)
                   and not exists (select from residence other
                                    where other.resident_id = residence.resident_id and other.id <> residence.id)
                returning resident_id""", residents);
    }

    /** Whom somebody else's entry was joined with stays, and so does whom it was joined to. */
    @Override
    public Set<ResidentId> remove(Collection<ResidentId> residents) {
        var leaving = those("""
                select id from resident
                 where id = any (?) and not exists (select from residence where resident_id = resident.id)
                   and not exists (select from residence_step where resident_id = resident.id)
                   and not exists (select from resident_joining where joined_id = resident.id or kept_id = resident.id)
                   for update""", residents);
        jdbc.sql("delete from resemblance where resident_id = any (:ids) or other_id = any (:ids)")
                .param("ids", ids(leaving))
                .update();
        return those("delete from resident where id = any (?) returning id", leaving);
    }

    private Set<ResidentId> those(String statement, Collection<ResidentId> residents) {
        return new HashSet<>(jdbc.sql(statement)
                .param(ids(residents))
                .query((row, number) -> new ResidentId(row.getObject(1, UUID.class)))
                .list());
    }

    private static UUID[] ids(Collection<ResidentId> residents) {
        return residents.stream().map(ResidentId::value).toArray(UUID[]::new);
    }
}
