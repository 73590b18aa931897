package org.yizhengtong.server.registration.storage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.domain.ResidenceStep;
import org.yizhengtong.server.registration.domain.ResidenceSteps;

@Repository
class JdbcResidenceSteps implements ResidenceSteps {
    private final JdbcClient jdbc;

    JdbcResidenceSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean written(ResidentId resident, RequestId request, ResidenceStep.Kind kind) {
        return jdbc.sql(
                        "select exists (select from residence_step where resident_id = ? and request_id = ? and kind = ?)")
                .params(resident.value(), request.value(), kind.code())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void write(ResidenceStep step) {
        jdbc.sql("""
                        insert into residence_step (resident_id, request_id, residence_id, kind, on_day, entered_on, way,
                                                    actor, office, ground, paper)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(step.resident().value())
                .param(step.request().value())
                .param(step.residence())
                .param(step.kind().code())
                .param(step.on())
                .param(step.enteredOn())
                .param(step.way().code())
                .param(step.by().id())
                .param(step.by().office())
                .param(step.ground())
                .param(step.paper())
                .update();
    }

    @Override
    public Optional<LocalDate> leftEntered(ResidentId resident, UUID residence) {
        return jdbc.sql("select entered_on from residence_step"
                        + " where resident_id = ? and residence_id = ? and kind = 'left' order by seq desc limit 1")
                .params(resident.value(), residence)
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public Map<UUID, LocalDate> confirmed(ResidentId resident) {
        var days = new HashMap<UUID, LocalDate>();
        jdbc.sql("select residence_id, max(on_day) as day from residence_step"
                        + " where resident_id = ? and kind = 'confirmed' group by residence_id")
                .param(resident.value())
                .query(row -> {
                    days.put(row.getObject("residence_id", UUID.class), row.getObject("day", LocalDate.class));
                });
        return days;
    }
}
