package org.yizhengtong.server.audit.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.audit.domain.LookFigures;

@Repository
class JdbcLookFigures implements LookFigures {
    private final JdbcClient jdbc;

    JdbcLookFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Counted> between(Instant from, Instant before) {
        return jdbc.sql("""
                        select office, purpose, count(*) as looks, count(distinct resident) as people
                          from look where at >= ? and at < ?
                         group by office, purpose
                         order by office, looks desc, purpose""")
                .params(Timestamp.from(from), Timestamp.from(before))
                .query(Counted.class)
                .list();
    }
}
