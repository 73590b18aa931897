package org.yizhengtong.server.temporary.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.temporary.TemporaryPermit;
import org.yizhengtong.server.temporary.domain.BatchRow;
import org.yizhengtong.server.temporary.domain.Converted;
import org.yizhengtong.server.temporary.domain.HeldTime;
import org.yizhengtong.server.temporary.domain.KeptPermit;
import org.yizhengtong.server.temporary.domain.OldPermits;

@Repository
class JdbcOldPermits implements OldPermits {
    private static final String INSERT = """
            insert into temporary_permit (resident_id, number, issued_on, valid_until, place, address_line, batch, row,
                                          carried_on, entered_person, entered_home)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String ROWS = """
            select *, exists (select from temporary_permit other
                               where other.resident_id = permit.resident_id
                                 and (other.batch <> permit.batch or other.row > permit.row)) as others
              from temporary_permit permit
             where batch = ? and row > ? order by row limit ?""";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    JdbcOldPermits(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    @Override
    public Map<String, ResidentId> holders(Collection<String> numbers) {
        var holders = new HashMap<String, ResidentId>();
        jdbc.sql("select number, resident_id from temporary_permit where number = any (?)")
                .param(numbers.toArray(String[]::new))
                .query(row -> {
                    holders.put(row.getString("number"), new ResidentId(row.getObject("resident_id", UUID.class)));
                });
        return holders;
    }

    @Override
    public void addAll(List<KeptPermit> permits) {
        template.batchUpdate(
                INSERT, permits.stream().map(JdbcOldPermits::columns).toList());
    }

    @Override
    public List<TemporaryPermit> of(ResidentId holder) {
        return jdbc.sql("""
                        select permit.*, batch.file_name, batch.actor_name
                          from temporary_permit permit join import_batch batch on batch.id = permit.batch
                         where resident_id = ? order by issued_on, number""").param(holder.value()).query(JdbcOldPermits::permit).list();
    }

    @Override
    public List<BatchRow> rows(UUID batch, long after, int atMost) {
        return rows(ROWS, batch, after, atMost);
    }

    @Override
    public List<BatchRow> take(UUID batch, long after, int atMost) {
        return rows(ROWS + " for update", batch, after, atMost);
    }

    private List<BatchRow> rows(String select, UUID batch, long after, int atMost) {
        return jdbc.sql(select)
                .params(batch, after, atMost)
                .query(JdbcOldPermits::batchRow)
                .list();
    }

    @Override
    public void remove(UUID batch, Collection<Long> rows) {
        jdbc.sql("""
                        with gone as (
                            delete from temporary_permit where batch = ? and row = any (?)
                            returning resident_id, entered_person, entered_home),
                        entered as (
                            select resident_id, bool_or(entered_person) as person, bool_or(entered_home) as home
                              from gone group by resident_id)
                        update temporary_permit heir
                           set entered_person = heir.entered_person or entered.person,
                               entered_home = heir.entered_home or entered.home
                          from entered
                         where heir.resident_id = entered.resident_id and not (heir.batch = ? and heir.row = any (?))""")
                .params(batch, rows.toArray(Long[]::new), batch, rows.toArray(Long[]::new))
                .update();
    }

    @Override
    public Map<ResidentId, List<HeldTime.Dates>> dates(Collection<ResidentId> holders) {
        var dates = new HashMap<ResidentId, List<HeldTime.Dates>>();
        jdbc.sql("""
                        select resident_id, number, issued_on, valid_until from temporary_permit permit
                         where resident_id = any (?)
                           and not exists (select from temporary_permit converted
                                            where converted.resident_id = permit.resident_id
                                              and converted.converted_on is not null)""")
                .param(holders.stream().map(ResidentId::value).toArray(UUID[]::new))
                .query(row -> {
                    var holder = new ResidentId(row.getObject("resident_id", UUID.class));
                    dates.computeIfAbsent(holder, _ -> new ArrayList<>())
                            .add(new HeldTime.Dates(
                                    row.getString("number"),
                                    row.getObject("issued_on", LocalDate.class),
                                    row.getObject("valid_until", LocalDate.class)));
                });
        return dates;
    }

    @Override
    public void convert(LocalDate on, boolean counted, Collection<Converted> converted) {
        template.batchUpdate(
                "update temporary_permit set converted_on = ?, counted = ?, counts_from = ?, residence_permit = ?"
                        + " where number = ?",
                converted.stream()
                        .map(one -> new @Nullable Object[] {
                            on,
                            counted,
                            one.time().since(),
                            value(one.permit()),
                            one.time().number()
                        })
                        .toList());
    }

    @Override
    public void withdrawConversion(UUID batch, Collection<Long> rows) {
        jdbc.sql("update temporary_permit set converted_on = null, counted = null, counts_from = null,"
                        + " residence_permit = null where batch = ? and row = any (?)")
                .params(batch, rows.toArray(Long[]::new))
                .update();
    }

    @Override
    public void move(ResidentId from, ResidentId to) {
        jdbc.sql("update temporary_permit set resident_id = ?, entered_for = resident_id where resident_id = ?")
                .params(to.value(), from.value())
                .update();
    }

    @Override
    public void moveBack(ResidentId from, ResidentId to) {
        jdbc.sql("update temporary_permit set resident_id = ?, entered_for = null"
                        + " where resident_id = ? and entered_for = ?")
                .params(to.value(), from.value(), to.value())
                .update();
    }

    private static TemporaryPermit permit(ResultSet row, int number) throws SQLException {
        var converted = row.getObject("converted_on", LocalDate.class);
        return new TemporaryPermit(
                new ResidentId(row.getObject("resident_id", UUID.class)),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("file_name"),
                row.getLong("row"),
                row.getObject("carried_on", LocalDate.class),
                row.getString("actor_name"),
                converted == null
                        ? null
                        : new TemporaryPermit.Conversion(
                                converted,
                                row.getObject("counts_from", LocalDate.class),
                                row.getBoolean("counted"),
                                became(row)));
    }

    private static @Nullable String value(@Nullable PermitNumber number) {
        return number == null ? null : number.value();
    }

    private static @Nullable PermitNumber became(ResultSet row) throws SQLException {
        var number = row.getString("residence_permit");
        return number == null ? null : new PermitNumber(number);
    }

    private static BatchRow batchRow(ResultSet row, int number) throws SQLException {
        return new BatchRow(
                row.getLong("row"),
                new ResidentId(row.getObject("resident_id", UUID.class)),
                row.getString("number"),
                row.getBoolean("entered_person"),
                row.getBoolean("entered_home"),
                row.getObject("converted_on") != null,
                became(row),
                row.getBoolean("others"));
    }

    private static Object[] columns(KeptPermit kept) {
        var permit = kept.permit();
        return new Object[] {
            kept.holder().value(),
            permit.number(),
            permit.issuedOn(),
            permit.validUntil(),
            permit.place(),
            permit.addressLine(),
            kept.batch(),
            kept.row(),
            kept.carriedOn(),
            kept.enteredPerson(),
            kept.enteredHome()
        };
    }
}
