package org.yizhengtong.server.permit.storage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.permit.HoldsAnother;
import org.yizhengtong.server.permit.domain.Permit;
import org.yizhengtong.server.permit.domain.Permits;

@Repository
class JdbcPermits implements Permits {
    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    JdbcPermits(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    @Override
    public Optional<Permit> find(PermitNumber number) {
        return one("select * from permit where number = :number", number);
    }

    @Override
    public List<Permit> find(Collection<PermitNumber> numbers) {
        return jdbc.sql("select * from permit where number = any (?)")
                .param(numbers.stream().map(PermitNumber::value).toArray(String[]::new))
                .query(PermitRow::read)
                .list();
    }

    @Override
    public Optional<Permit> take(PermitNumber number) {
        return one("select * from permit where number = :number for update", number);
    }

    @Override
    public Optional<Permit> of(ResidentId holder) {
        return jdbc.sql("""
                        select * from permit
                        where resident_id = :holder order by closed_on desc nulls first, until desc limit 1
                        """)
                .param("holder", holder.value())
                .query(PermitRow::read)
                .optional();
    }

    @Override
    public Set<PermitNumber> borne(Collection<PermitNumber> numbers) {
        return jdbc.sql("select number from permit where number = any (?)")
                .param(numbers.stream().map(PermitNumber::value).toArray(String[]::new))
                .query((row, index) -> new PermitNumber(row.getString("number")))
                .set();
    }

    @Override
    public void closeExpired(ResidentId holder, LocalDate day) {
        jdbc.sql("""
                        update permit set closed_on = until
                        where resident_id = :holder and closed_on is null and until < :day and asked_on is null
                        """).param("holder", holder.value()).param("day", day).update();
    }

    @Override
    public boolean add(Permit.Valid issued, @Nullable CaseNumber from) {
        return jdbc.sql("""
                                insert into permit (resident_id, number, case_number, issued_on, term_from, until, times)
                                values (:holder, :number, :case, :issued, :from, :until, :times)
                                on conflict (resident_id) where closed_on is null do nothing
                                """)
                        .param("holder", issued.holder().value())
                        .param("case", from == null ? null : from.value())
                        .param("issued", issued.issue().issuedOn())
                        .params(PermitRow.of(issued))
                        .update()
                == 1;
    }

    @Override
    public void save(Permit changed) {
        try {
            jdbc.sql("""
                            update permit set term_from = :from, until = :until, times = :times, asked_on = :asked,
                                lost_on = :lost, cancelled_on = :cancelled, ground = :ground, closed_on = :cancelled
                            where number = :number
                            """).params(PermitRow.of(changed)).update();
        } catch (DuplicateKeyException another) {
            throw new HoldsAnother(changed.number());
        }
    }

    @Override
    public void addAll(List<Permit.Valid> issued, List<@Nullable CaseNumber> from) {
        var rows = IntStream.range(0, issued.size())
                .mapToObj(row -> {
                    var permit = issued.get(row);
                    var file = from.get(row);
                    return new @Nullable Object[] {
                        permit.holder().value(),
                        permit.number().value(),
                        file == null ? null : file.value(),
                        permit.issue().issuedOn(),
                        permit.term().from(),
                        permit.term().until(),
                        permit.term().times()
                    };
                })
                .toList();
        template.batchUpdate("""
                insert into permit (resident_id, number, case_number, issued_on, term_from, until, times)
                values (?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    @Override
    public List<Permit> open(Collection<ResidentId> holders) {
        return jdbc.sql("select * from permit where resident_id = any (?) and closed_on is null")
                .param(holders.stream().map(ResidentId::value).toArray(UUID[]::new))
                .query(PermitRow::read)
                .list();
    }

    @Override
    public List<Permit> runningOut(LocalDate afterUntil, String afterNumber, LocalDate before, int atMost) {
        return jdbc.sql("""
                        select * from permit
                        where closed_on is null and asked_on is null and (until, number) > (?, ?) and until < ?
                        order by until, number limit ?
                        """)
                .params(afterUntil, afterNumber, before, atMost)
                .query(PermitRow::read)
                .list();
    }

    @Override
    public Set<PermitNumber> addWhereNone(List<Permit.Valid> issued) {
        return jdbc.sql("""
                        insert into permit (resident_id, number, issued_on, term_from, until, times)
                        select * from unnest(?::uuid[], ?::text[], ?::text[]::date[], ?::text[]::date[], ?::text[]::date[], ?::integer[])
                        on conflict (resident_id) where closed_on is null do nothing
                        returning number
                        """)
                .params(
                        column(issued, permit -> permit.holder().value(), UUID[]::new),
                        column(issued, permit -> permit.number().value(), String[]::new),
                        column(issued, permit -> permit.issue().issuedOn().toString(), String[]::new),
                        column(issued, permit -> permit.term().from().toString(), String[]::new),
                        column(issued, permit -> permit.term().until().toString(), String[]::new),
                        column(issued, permit -> permit.term().times(), Integer[]::new))
                .query((row, index) -> new PermitNumber(row.getString("number")))
                .set();
    }

    private static <T> T[] column(List<Permit.Valid> permits, Function<Permit.Valid, T> value, IntFunction<T[]> array) {
        return permits.stream().map(value).toArray(array);
    }

    @Override
    public Set<PermitNumber> removeUntouched(Collection<PermitNumber> numbers) {
        return jdbc.sql("""
                        delete from permit where number = any (?) and case_number is null and asked_on is null
                           and not exists (select from permit_step step
                                            where step.resident_id = permit.resident_id and step.permit = permit.number)
                           and not exists (select from permit_request request
                                            where request.resident_id = permit.resident_id
                                              and request.permit = permit.number)
                        returning number
                        """)
                .param(numbers.stream().map(PermitNumber::value).toArray(String[]::new))
                .query((row, index) -> new PermitNumber(row.getString("number")))
                .set();
    }

    @Override
    public List<Permit> perhapsNotInForce(Optional<PermitNumber> after, LocalDate day, int atMost) {
        return jdbc.sql("""
                        select * from permit
                        where number > :after
                          and (lost_on is not null or cancelled_on is not null or (until < :day and asked_on is null))
                        order by number limit :most
                        """)
                .param("after", after.map(PermitNumber::value).orElse(""))
                .param("day", day)
                .param("most", atMost)
                .query(PermitRow::read)
                .list();
    }

    private Optional<Permit> one(String query, PermitNumber number) {
        return jdbc.sql(query)
                .param("number", number.value())
                .query(PermitRow::read)
                .optional();
    }
}
