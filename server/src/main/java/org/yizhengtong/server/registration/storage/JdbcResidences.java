package org.yizhengtong.server.registration.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.ResidenceEnding;
import org.yizhengtong.server.registration.domain.Home;
import org.yizhengtong.server.registration.domain.HomeKind;
import org.yizhengtong.server.registration.domain.Residence;
import org.yizhengtong.server.registration.domain.Residences;

@Repository
class JdbcResidences implements Residences {
    private static final String INSERT = """
            insert into residence (resident_id, id, request_id, place, address_line, home_kind, lease_registered,
                                   moved_in, registered_on, lived_since, registered_since, ended_on, ended_by, paper)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    JdbcResidences(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    @Override
    public Optional<Residence> last(ResidentId resident) {
        return jdbc.sql("select id as residence_id, * from residence where resident_id = ? order by seq desc limit 1")
                .param(resident.value())
                .query(JdbcResidences::residence)
                .optional();
    }

    @Override
    public List<Residence> all(ResidentId resident) {
        return jdbc.sql("select id as residence_id, * from residence where resident_id = ? order by seq")
                .param(resident.value())
                .query(JdbcResidences::residence)
                .list();
    }

    @Override
    public Optional<LocalDate> lastLeft(ResidentId resident) {
        return jdbc.sql("select ended_on from residence where resident_id = ? and ended_by = 'left'"
                        + " order by ended_on desc limit 1")
                .param(resident.value())
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public boolean booked(ResidentId resident, RequestId request) {
        return jdbc.sql("select exists (select from residence where resident_id = ? and request_id = ?)")
                .params(resident.value(), request.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void book(Residence residence) {
        template.update(INSERT, columns(residence));
    }

    @Override
    public void correctAddress(Residence home, String addressLine) {
        jdbc.sql("update residence set address_line = ? where resident_id = ? and id = ?")
                .params(addressLine, home.resident().value(), home.id())
                .update();
    }

    @Override
    public void close(Residence ended) {
        jdbc.sql("update residence set ended_on = ?, ended_by = ?"
                        + " where resident_id = ? and id = ? and ended_on is null")
                .param(ended.endedOn())
                .param(code(ended.ended()))
                .param(ended.resident().value())
                .param(ended.id())
                .update();
    }

    @Override
    public void reopen(Residence goingOn) {
        jdbc.sql("update residence set ended_on = null, ended_by = null"
                        + " where resident_id = ? and id = ? and ended_by = 'left'")
                .params(goingOn.resident().value(), goingOn.id())
                .update();
    }

    @Override
    public void prove(Residence shown) {
        jdbc.sql("update residence set paper = ? where resident_id = ? and id = ? and paper = ''")
                .params(shown.paper(), shown.resident().value(), shown.id())
                .update();
    }

    @Override
    public void bookAll(List<Residence> residences) {
        template.batchUpdate(
                INSERT, residences.stream().map(JdbcResidences::columns).toList());
    }

    private static @Nullable Object[] columns(Residence residence) {
        var home = residence.home();
        return new @Nullable Object[] {
            residence.resident().value(),
            residence.id(),
            residence.request().value(),
            home.place(),
            home.addressLine(),
            home.kind().code(),
            home.leaseRegistered(),
            home.movedIn(),
            residence.registeredOn(),
            residence.livedSince(),
            residence.registeredSince(),
            residence.endedOn(),
            code(residence.ended()),
            residence.paper()
        };
    }

    private static @Nullable String code(@Nullable ResidenceEnding ended) {
        return ended == null ? null : ended.code();
    }

    static Residence residence(ResultSet row, int number) throws SQLException {
        return new Residence(
                row.getObject("residence_id", UUID.class),
                new ResidentId(row.getObject("resident_id", UUID.class)),
                new RequestId(row.getObject("request_id", UUID.class)),
                new Home(
                        row.getString("place"),
                        row.getString("address_line"),
                        HomeKind.of(row.getString("home_kind")).orElseThrow(),
                        row.getObject("lease_registered", Boolean.class),
                        row.getObject("moved_in", LocalDate.class)),
                row.getString("paper"),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("lived_since", LocalDate.class),
                row.getObject("registered_since", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                ended(row.getString("ended_by")));
    }

    private static @Nullable ResidenceEnding ended(@Nullable String code) {
        return code == null ? null : ResidenceEnding.of(code);
    }
}
