package org.yizhengtong.server.audit.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.audit.PastEvent;
import org.yizhengtong.server.audit.domain.Journal;
import org.yizhengtong.server.audit.domain.Sighting;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.kernel.ResidentId;

@Repository
class JdbcJournal implements Journal {
    private static final String EVENT =
            "insert into journal (resident, at, actor, role, office, kind, reference) values (?, ?, ?, ?, ?, ?, ?)";
    private static final String LOOK = """
            insert into look (resident, at, office, actor, purpose, shown, answer, reference)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    JdbcJournal(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    @Override
    public void write(@Nullable ResidentId about, Actor by, String kind, String reference, Instant at) {
        template.update(EVENT, columns(about, by, kind, reference, at));
    }

    @Override
    public void write(Looked looked, Instant at) {
        template.update("with noted as (" + EVENT + ") " + LOOK, both(looked, at));
    }

    @Override
    public void writeAll(List<PastEvent> events) {
        template.batchUpdate(
                EVENT,
                events.stream()
                        .map(past -> columns(
                                past.event().about(),
                                past.event().by(),
                                past.event().kind(),
                                past.event().reference(),
                                past.at()))
                        .toList());
        template.batchUpdate(
                LOOK,
                events.stream()
                        .filter(past -> past.event() instanceof Looked looked
                                && looked.by().office() != null)
                        .map(past -> columns((Looked) past.event(), past.at()))
                        .toList());
    }

    private static @Nullable Object[] columns(
            @Nullable ResidentId about, Actor by, String kind, String reference, Instant at) {
        return new @Nullable Object[] {
            about == null ? null : about.value(),
            Timestamp.from(at),
            by.id(),
            by.role().name(),
            by.office(),
            kind,
            reference
        };
    }

    private static @Nullable Object[] both(Looked looked, Instant at) {
        return Stream.of(
                        columns(looked.about(), looked.by(), looked.kind(), looked.reference(), at),
                        columns(looked, at))
                .flatMap(Stream::of)
                .toArray();
    }

    private static @Nullable Object[] columns(Looked looked, Instant at) {
        return new @Nullable Object[] {
            looked.about().value(),
            Timestamp.from(at),
            looked.by().atOffice(),
            looked.by().id(),
            looked.purpose(),
            looked.shown(),
            looked.answer(),
            looked.reference()
        };
    }

    @Override
    public List<Sighting> looksAt(Collection<ResidentId> entries, ZoneId zone, int limit, long offset) {
        return jdbc.sql("""
                        select max(at at time zone :zone) as last, office, purpose, shown, answer, reference,
                               count(*) as times
                        from look
                        where resident = any (:entries)
                        group by (at at time zone :zone)::date, office, actor, purpose, shown, answer, reference
                        order by last desc, max(seq) desc
                        limit :limit offset :offset
                        """)
                .param("zone", zone.getId())
                .param("entries", entries.stream().map(ResidentId::value).toArray(UUID[]::new))
                .param("limit", limit)
                .param("offset", offset)
                .query(JdbcJournal::sighting)
                .list();
    }

    private static Sighting sighting(ResultSet row, int number) throws SQLException {
        return new Sighting(
                row.getObject("last", LocalDateTime.class),
                row.getString("office"),
                row.getString("purpose"),
                row.getString("shown"),
                row.getString("answer"),
                row.getString("reference"),
                row.getLong("times"));
    }
}
