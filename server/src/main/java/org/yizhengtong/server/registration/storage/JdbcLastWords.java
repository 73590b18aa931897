package org.yizhengtong.server.registration.storage;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.domain.LastWords;

@Repository
class JdbcLastWords implements LastWords {
    /** Counted back, a month may begin some days later than counted on: the index narrows, the sum decides. */
    private static final int SHORTEST_MONTH_LACKS = 3;

    private final JdbcClient jdbc;

    JdbcLastWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ResidentId> silentFor(Period time, LocalDate today, int atMost) {
        return jdbc.sql("""
                        select resident_id from residence home
                         where ended_on is null and coalesce(last_word_on, registered_on) <= :narrow
                           and coalesce(last_word_on, registered_on) + cast(:time as interval) <= :today
                           and not exists (select from resident_joining
                                            where joined_id = home.resident_id and undone_on is null)
                         order by coalesce(last_word_on, registered_on) limit :most""")
                .param("narrow", today.minus(time).plusDays(SHORTEST_MONTH_LACKS))
                .param("time", time.toString())
                .param("today", today)
                .param("most", atMost)
                .query((row, number) -> new ResidentId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public void spoken(Collection<ResidentId> residents, LocalDate on) {
        jdbc.sql("update residence set last_word_on = ? where resident_id = any (?) and ended_on is null")
                .params(on, residents.stream().map(ResidentId::value).toArray(UUID[]::new))
                .update();
    }
}
