package org.yizhengtong.server.registration.storage;

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
import org.yizhengtong.server.registration.domain.NearNumbers;

@Repository
class JdbcLikenesses implements Likenesses {
    /** A name that so many of one birthday bear tells nothing. */
    private static final int MOST = 10;

    private static final int PORTION = 5_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Vault vault;

    JdbcLikenesses(JdbcClient jdbc, JdbcTemplate template, Vault vault) {
        this.jdbc = jdbc;
        this.template = template;
        this.vault = vault;
    }

    @Override
    public void namesakes(Collection<ResidentId> entered, LocalDate on) {
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
    }

    /** A name of rare signs only has no reading: it is told by its writing. */
    @Override
    public NearNumbers numbers() {
        var numbers = new NearNumbers();
        template.query(
                connection -> {
                    var all = connection.prepareStatement(
                            "select citizen_sealed, coalesce(nullif(pinyin, ''), name) as sound from resident");
                    all.setFetchSize(PORTION);
                    return all;
                },
                row -> {
                    var number = vault.openText(row.getBytes("citizen_sealed"), JdbcResidents.PURPOSE);
                    numbers.add(new CitizenNumber(number), row.getString("sound"));
                });
        return numbers;
    }

    @Override
    public void near(Collection<NearNumbers.Pair> pairs, LocalDate on) {
        template.batchUpdate("""
                insert into resemblance (resident_id, other_id, why, found_on)
                select one.id, other.id, 'number', ? from resident one, resident other
                 where one.citizen_index = ? and other.citizen_index = ?
                   and not exists (select from resemblance where resident_id = other.id and other_id = one.id)
                    on conflict do nothing""", pairs, PORTION, (row, pair) -> {
            row.setObject(1, on);
            row.setBytes(2, index(pair.one()));
            row.setBytes(3, index(pair.other()));
        });
    }

    private byte[] index(CitizenNumber number) {
        return vault.index(number.value(), JdbcResidents.PURPOSE);
    }
}
