package org.yizhengtong.server.account.storage;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.account.domain.Offices;

@Repository
class JdbcOffices implements Offices {
    private final JdbcClient jdbc;

    JdbcOffices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Office> find(String id) {
        return jdbc.sql("select * from office where id = ?")
                .param(id)
                .query(JdbcOffices::office)
                .optional();
    }

    @Override
    public Optional<Office> stationFor(String division) {
        return jdbc.sql("""
                        select office.* from office, unnest(area) as prefix
                        where kind = 'station' and starts_with(?, prefix)
                        order by length(prefix) desc, id
                        limit 1
                        """).param(division).query(JdbcOffices::office).optional();
    }

    @Override
    public List<Office> all() {
        return jdbc.sql("select * from office order by kind desc, id")
                .query(JdbcOffices::office)
                .list();
    }

    @Override
    public void add(Office office) {
        jdbc.sql("insert into office (id, kind, name_zh, name_en, area, services) values (?, ?, ?, ?, ?, ?)")
                .params(
                        office.id(),
                        office.kind().name().toLowerCase(Locale.ROOT),
                        office.nameZh(),
                        office.nameEn(),
                        office.area().toArray(String[]::new),
                        office.services().toArray(String[]::new))
                .update();
    }

    private static Office office(ResultSet row, int number) throws SQLException {
        return new Office(
                row.getString("id"),
                Office.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("name_zh"),
                row.getString("name_en"),
                texts(row.getArray("area")),
                texts(row.getArray("services")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
