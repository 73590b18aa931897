package org.yizhengtong.server.registration.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Vault;
import org.yizhengtong.server.registration.domain.Likenesses;
import org.yizhengtong.server.registration.domain.Lookalikes;

@Repository
class JdbcLikenesses implements Likenesses {
    /** A name that so many of one birthday bear tells nothing. */
    private static final int MOST = 10;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Vault vault;

    JdbcLikenesses(JdbcClient jdbc, JdbcTemplate template, Vault vault) {
        this.jdbc = jdbc;
        this.template = template;
        this.vault = vault;
    }

    @Override
    public void note(Collection<ResidentId> entered, LocalDate on) {
        var ids = entered.stream().map(ResidentId::value).toArray(UUID[]::new);
        jdbc.sql("""
                        insert into resemblance (resident_id, other_id, why, found_on)
                        select fresh.id, other.id, 'namesake', ?
                          from resident fresh cross join lateral (
                               select id from resident
                                where born_index = fresh.born_index and id <> fresh.id
                                  and (id < fresh.id or id <> all (?))
                                limit ?) other
                         where fresh.id = any (?)
                            on conflict do nothing""").params(on, ids, MOST, ids).update();
        var near = jdbc.sql("""
                        select fresh.id, other.id, fresh.citizen_sealed, other.citizen_sealed
                          from resident fresh cross join lateral (
                               select id, citizen_sealed from resident
                                where rest_index = fresh.rest_index and id <> fresh.id
                                  and (id < fresh.id or id <> all (?))
                                limit ?) other
                         where fresh.id = any (?)""").params(ids, MOST, ids).query(this::pair).list().stream()
                .filter(pair -> Lookalikes.of(pair.number).contains(pair.otherNumber));
        template.batchUpdate(
                "insert into resemblance (resident_id, other_id, why, found_on) values (?, ?, 'number', ?)"
                        + " on conflict do nothing",
                near.map(pair -> new Object[] {pair.id, pair.other, on}).toList());
    }

    private Pair pair(ResultSet row, int number) throws SQLException {
        return new Pair(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                number(row.getBytes(3)),
                number(row.getBytes(4)));
    }

    private CitizenNumber number(byte[] sealed) {
        return new CitizenNumber(vault.openText(sealed, JdbcResidents.PURPOSE));
    }

    private record Pair(UUID id, UUID other, CitizenNumber number, CitizenNumber otherNumber) {}
}
