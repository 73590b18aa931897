package org.yizhengtong.server.entitlement.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.entitlement.Reliance;
import org.yizhengtong.server.entitlement.domain.Verification;
import org.yizhengtong.server.entitlement.domain.Verifications;
import org.yizhengtong.server.kernel.Purpose;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcVerifications implements Verifications {
    private static final TypeReference<List<Text>> TEXTS = new TypeReference<>() {};

    private static final String INSERT = """
            insert into verification (resident_id, id, request_id, office, service, purpose, on_day,
                at, answer, from_day, reason_zh, reason_en, sources)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final JsonMapper json;

    JdbcVerifications(JdbcClient jdbc, JdbcTemplate template, JsonMapper json) {
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
    }

    @Override
    public boolean keep(Verification kept, RequestId request) {
        return template.update(INSERT + " on conflict (request_id) do nothing", columns(kept, request)) == 1;
    }

    @Override
    public void keepAll(Map<RequestId, Verification> answers) {
        template.batchUpdate(
                INSERT,
                answers.entrySet().stream()
                        .map(one -> columns(one.getValue(), one.getKey()))
                        .toList());
    }

    private @Nullable Object[] columns(Verification kept, RequestId request) {
        return new @Nullable Object[] {
            kept.about().value(),
            kept.id(),
            request.value(),
            kept.office(),
            kept.service(),
            kept.purpose().name(),
            kept.on(),
            kept.at().atOffset(ZoneOffset.UTC),
            kept.answer().name(),
            kept.from(),
            kept.reason().zh(),
            kept.reason().en(),
            json.writeValueAsString(kept.sources())
        };
    }

    @Override
    public Optional<Verification> find(UUID id) {
        return read("select * from verification where id = :id", id);
    }

    @Override
    public Optional<Verification> take(UUID id) {
        return read("select * from verification where id = :id for update", id);
    }

    private Optional<Verification> read(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(this::read).optional();
    }

    @Override
    public Optional<UUID> answered(RequestId request) {
        return jdbc.sql("select id from verification where request_id = :request")
                .param("request", request.value())
                .query(UUID.class)
                .optional();
    }

    @Override
    public Map<RequestId, Verification> answered(Collection<RequestId> requests) {
        var answered = new HashMap<RequestId, Verification>();
        jdbc.sql("select * from verification where request_id = any (?)")
                .param(requests.stream().map(RequestId::value).toArray(UUID[]::new))
                .query(row -> {
                    answered.put(new RequestId(row.getObject("request_id", UUID.class)), read(row, 0));
                });
        return answered;
    }

    @Override
    public List<Reliance> reliedOn(Collection<ResidentId> holder, LocalDate from) {
        return jdbc.sql("""
                        select office, array_agg(id order by id) as ids
                        from (select distinct on (office, service) office, id, resident_id from verification
                              where resident_id = any (:holder) and answer = 'YES' and on_day >= :from
                              order by office, service, at desc) newest
                        where not exists (select from service_outcome told
                                          where told.resident_id = newest.resident_id
                                            and told.verification_id = newest.id and told.outcome <> 'served')
                        group by office order by office
                        """)
                .param("holder", holder.stream().map(ResidentId::value).toArray(UUID[]::new))
                .param("from", from)
                .query((row, index) -> new Reliance(row.getString("office"), List.of((UUID[])
                        row.getArray("ids").getArray())))
                .list();
    }

    Verification read(ResultSet row, int index) throws SQLException {
        return new Verification(
                row.getObject("id", UUID.class),
                new ResidentId(row.getObject("resident_id", UUID.class)),
                row.getString("office"),
                row.getString("service"),
                Purpose.valueOf(row.getString("purpose")),
                row.getObject("on_day", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Answer.valueOf(row.getString("answer")),
                row.getObject("from_day", LocalDate.class),
                new Text(row.getString("reason_zh"), row.getString("reason_en")),
                json.readValue(row.getString("sources"), TEXTS));
    }
}
