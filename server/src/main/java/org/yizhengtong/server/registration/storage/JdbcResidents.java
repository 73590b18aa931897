package org.yizhengtong.server.registration.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Vault;
import org.yizhengtong.server.registration.NameReading;
import org.yizhengtong.server.registration.domain.Resident;
import org.yizhengtong.server.registration.domain.Residents;

@Repository
class JdbcResidents implements Residents {
    static final String PURPOSE = "resident.citizen-number";
    private static final String BORN = "resident.name-and-birthday";
    private static final String INSERT = """
            insert into resident (id, citizen_index, citizen_sealed, name, hukou_place, pinyin, initials,
                                  born_index)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    /** Behind everything that begins with what stands before it. */
    private static final String LAST = Character.toString(0x10FFFF);

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Vault vault;

    JdbcResidents(JdbcClient jdbc, JdbcTemplate template, Vault vault) {
        this.jdbc = jdbc;
        this.template = template;
        this.vault = vault;
    }

    @Override
    public Optional<Resident> find(ResidentId id) {
        return jdbc.sql("select id as resident_id, * from resident where id = ?")
                .param(id.value())
                .query(this::resident)
                .optional();
    }

    /** Conflicts with another entry of the same id or the same number wait for its transaction and then do nothing. */
    @Override
    public Optional<Resident> enter(Resident resident) {
        jdbc.sql(INSERT + " on conflict do nothing").params(columns(resident)).update();
        return take(resident.id());
    }

    @Override
    public Optional<Resident> take(ResidentId id) {
        return jdbc.sql("select id as resident_id, * from resident where id = ? for update")
                .param(id.value())
                .query(this::resident)
                .optional();
    }

    @Override
    public Optional<LocalDate> diedOn(ResidentId id) {
        return jdbc.sql("select died_on from resident where id = ? and died_on is not null")
                .param(id.value())
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public void died(ResidentId id, LocalDate on) {
        jdbc.sql("update resident set died_on = ? where id = ?")
                .params(on, id.value())
                .update();
    }

    /** After a conflict the transaction is of no more use: whoever hears false ends it. */
    @Override
    public boolean correct(Resident resident) {
        try {
            var columns = columns(resident);
            jdbc.sql("""
                            update resident set citizen_index = ?, citizen_sealed = ?, name = ?, hukou_place = ?, pinyin = ?,
                                   initials = ?, born_index = ?
                             where id = ?""")
                    .params(columns.subList(1, columns.size()))
                    .param(resident.id().value())
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    @Override
    public void enterAll(List<Resident> residents) {
        template.batchUpdate(
                INSERT, residents.stream().map(one -> columns(one).toArray()).toList());
    }

    @Override
    public Optional<ResidentId> numbered(CitizenNumber number) {
        return jdbc.sql("select id from resident where citizen_index = ?")
                .param(vault.index(number.value(), PURPOSE))
                .query(UUID.class)
                .optional()
                .map(ResidentId::new);
    }

    @Override
    public List<Resident> numberedAny(Collection<CitizenNumber> numbers) {
        return jdbc.sql("select id as resident_id, * from resident where citizen_index = any (?)")
                .param(numbers.stream()
                        .map(number -> vault.index(number.value(), PURPOSE))
                        .toArray(byte[][]::new))
                .query(this::resident)
                .list();
    }

    @Override
    public List<ResidentId> named(String beginning, int atMost) {
        return ids("select id from resident where name ~>=~ :from and name ~<~ :to limit :most", beginning, atMost);
    }

    @Override
    public List<ResidentId> sounding(String beginning, int atMost) {
        return ids("""
                (select id from resident where pinyin ~>=~ :from and pinyin ~<~ :to limit :most)
                union
                (select id from resident where initials ~>=~ :from and initials ~<~ :to limit :most)
                limit :most""", beginning, atMost);
    }

    /** A range uses the index under every plan; a pattern given as a parameter does not. */
    private List<ResidentId> ids(String sql, String beginning, int atMost) {
        return jdbc
                .sql(sql)
                .param("from", beginning)
                .param("to", beginning + LAST)
                .param("most", atMost)
                .query(UUID.class)
                .list()
                .stream()
                .map(ResidentId::new)
                .toList();
    }

    private List<Object> columns(Resident resident) {
        var number = resident.number().value();
        var reading = NameReading.of(resident.name());
        return List.of(
                resident.id().value(),
                vault.index(number, PURPOSE),
                vault.seal(number, PURPOSE),
                resident.name(),
                resident.hukouPlace(),
                reading.pinyin(),
                reading.initials(),
                vault.index(resident.name() + resident.number().birthDate(), BORN));
    }

    /** Reads a row in which the resident's own id is called {@code resident_id}, as in the tables about residents. */
    Resident resident(ResultSet row, int number) throws SQLException {
        return new Resident(
                new ResidentId(row.getObject("resident_id", UUID.class)),
                new CitizenNumber(vault.openText(row.getBytes("citizen_sealed"), PURPOSE)),
                row.getString("name"),
                row.getString("hukou_place"));
    }
}
