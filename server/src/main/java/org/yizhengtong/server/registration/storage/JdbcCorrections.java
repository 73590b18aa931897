package org.yizhengtong.server.registration.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Vault;
import org.yizhengtong.server.registration.Difference;
import org.yizhengtong.server.registration.domain.Correction;
import org.yizhengtong.server.registration.domain.Correction.Hand;
import org.yizhengtong.server.registration.domain.Correction.State;
import org.yizhengtong.server.registration.domain.Corrections;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcCorrections implements Corrections {
    private static final String PURPOSE = "correction";

    private final JdbcClient jdbc;
    private final Vault vault;

    JdbcCorrections(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public Optional<Correction> proposed(ResidentId resident, RequestId request) {
        return jdbc.sql("select * from correction where resident_id = ? and request_id = ?")
                .params(resident.value(), request.value())
                .query(this::correction)
                .optional();
    }

    @Override
    public void add(Correction one) {
        jdbc.sql("""
                        insert into correction (resident_id, id, request_id, office, sealed, reason, paper, proposed_by,
                                                proposed_name, proposed_on, state, answered_by, answered_name, answered_on,
                                                asked_on, words)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(one.resident().value())
                .param(one.id())
                .param(one.request().value())
                .param(one.office())
                .param(vault.seal(JsonMapper.shared().writeValueAsBytes(one.differences()), PURPOSE))
                .param(one.reason())
                .param(one.paper())
                .param(one.proposed().id())
                .param(one.proposed().name())
                .param(one.proposed().on())
                .param(one.state().code())
                .param(one.answered() == null ? null : one.answered().id())
                .param(one.answered() == null ? null : one.answered().name())
                .param(one.answered() == null ? null : one.answered().on())
                .param(one.askedOn())
                .param(one.words())
                .update();
    }

    @Override
    public void save(Correction one) {
        jdbc.sql("""
                        update correction set office = ?, paper = ?, proposed_by = ?, proposed_name = ?, proposed_on = ?,
                                              state = ?, answered_by = ?, answered_name = ?, answered_on = ?, words = ?
                         where resident_id = ? and id = ? and state in ('asked', 'open')""")
                .param(one.office())
                .param(one.paper())
                .param(one.proposed().id())
                .param(one.proposed().name())
                .param(one.proposed().on())
                .param(one.state().code())
                .param(one.answered() == null ? null : one.answered().id())
                .param(one.answered() == null ? null : one.answered().name())
                .param(one.answered() == null ? null : one.answered().on())
                .param(one.words())
                .param(one.resident().value())
                .param(one.id())
                .update();
    }

    @Override
    public Optional<Correction> find(ResidentId resident, UUID id) {
        return jdbc.sql("select * from correction where resident_id = ? and id = ?")
                .params(resident.value(), id)
                .query(this::correction)
                .optional();
    }

    @Override
    public Optional<Correction> waiting(ResidentId resident) {
        return jdbc.sql("select * from correction where resident_id = ? and state in ('asked', 'open')")
                .param(resident.value())
                .query(this::correction)
                .optional();
    }

    @Override
    public List<Correction> of(ResidentId resident) {
        return jdbc.sql("select * from correction where resident_id = ? order by proposed_on desc, id")
                .param(resident.value())
                .query(this::correction)
                .list();
    }

    @Override
    public List<Correction> waitingAt(String office, int atMost) {
        return jdbc.sql("select * from correction where office = ? and state in ('asked', 'open')"
                        + " order by proposed_on, id limit ?")
                .params(office, atMost)
                .query(this::correction)
                .list();
    }

    private Correction correction(ResultSet row, int number) throws SQLException {
        return new Correction(
                row.getObject("id", UUID.class),
                new ResidentId(row.getObject("resident_id", UUID.class)),
                new RequestId(row.getObject("request_id", UUID.class)),
                row.getString("office"),
                JsonMapper.shared()
                        .readValue(
                                vault.open(row.getBytes("sealed"), PURPOSE), new TypeReference<List<Difference>>() {}),
                row.getString("reason"),
                row.getString("paper"),
                new Hand(
                        row.getObject("proposed_by", UUID.class),
                        row.getString("proposed_name"),
                        row.getObject("proposed_on", LocalDate.class)),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                answered(row),
                row.getObject("asked_on", LocalDate.class),
                row.getString("words"));
    }

    private static @Nullable Hand answered(ResultSet row) throws SQLException {
        var by = row.getObject("answered_by", UUID.class);
        return by == null
                ? null
                : new Hand(by, row.getString("answered_name"), row.getObject("answered_on", LocalDate.class));
    }
}
