package org.yizhengtong.server.registration.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.domain.Registration;
import org.yizhengtong.server.registration.domain.Registrations;

@Repository
class JdbcRegistrations implements Registrations {
    private static final String SELECT = """
            select resident.*, home.*, home.id as residence_id,
                   coalesce(hukou.path_name, resident.hukou_place) as hukou_name,
                   coalesce(community.path_name, home.place) as place_name
              from resident
              join residence home on home.resident_id = resident.id
              left join division hukou on hukou.code = resident.hukou_place
              left join division community on community.code = home.place""";

    private final JdbcClient jdbc;
    private final JdbcResidents residents;

    JdbcRegistrations(JdbcClient jdbc, JdbcResidents residents) {
        this.jdbc = jdbc;
        this.residents = residents;
    }

    @Override
    public List<Registration> of(Collection<ResidentId> ids) {
        return jdbc.sql(SELECT + " where resident.id = any (?) and home.ended_on is null")
                .param(ids.stream().map(ResidentId::value).toArray(UUID[]::new))
                .query(this::registration)
                .list();
    }

    @Override
    public List<Registration> lastOf(Collection<ResidentId> ids) {
        return jdbc.sql(SELECT + " where resident.id = any (?) and home.seq ="
                        + " (select max(seq) from residence any_home where any_home.resident_id = resident.id)")
                .param(ids.stream().map(ResidentId::value).toArray(UUID[]::new))
                .query(this::registration)
                .list();
    }

    @Override
    public Optional<Registration> last(ResidentId resident) {
        return jdbc.sql(SELECT + " where resident.id = ? order by home.seq desc limit 1")
                .param(resident.value())
                .query(this::registration)
                .optional();
    }

    private Registration registration(ResultSet row, int number) throws SQLException {
        return new Registration(
                residents.resident(row, number),
                JdbcResidences.residence(row, number),
                row.getString("hukou_name"),
                row.getString("place_name"));
    }
}
