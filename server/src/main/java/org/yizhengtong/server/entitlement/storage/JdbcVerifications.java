package org.yizhengtong.server.entitlement.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.entitlement.Purpose;
import org.yizhengtong.server.entitlement.domain.Verification;
import org.yizhengtong.server.entitlement.domain.Verifications;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcVerifications implements Verifications {
    private static final TypeReference<List<Text>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcVerifications(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public boolean keep(Verification kept, RequestId request) {
        return jdbc.sql("""
                                insert into verification (resident_id, id, request_id, office, service, purpose, on_day,
                                    at, answer, from_day, reason_zh, reason_en, sources)
                                values (:resident, :id, :request, :office, :service, :purpose, :on, :at, :answer, :from,
                                    :zh, :en, :sources::jsonb)
                                on conflict (request_id) do nothing
                                """)
                        .param("resident", kept.about().value())
                        .param("id", kept.id())
                        .param("request", request.value())
                        .param("office", kept.office())
                        .param("service", kept.service())
                        .param("purpose", kept.purpose().name())
                        .param("on", kept.on())
                        .param("at", kept.at().atOffset(ZoneOffset.UTC))
                        .param("answer", kept.answer().name())
                        .param("from", kept.from())
                        .param("zh", kept.reason().zh())
                        .param("en", kept.reason().en())
                        .param("sources", json.writeValueAsString(kept.sources()))
                        .update()
                == 1;
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
