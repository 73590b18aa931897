package org.yizhengtong.server.casework.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.policy.TimeLimit;
import org.yizhengtong.server.casework.ActedFor;
import org.yizhengtong.server.casework.CaseState;
import org.yizhengtong.server.casework.QueueFilter;
import org.yizhengtong.server.casework.QueuePage;
import org.yizhengtong.server.casework.QueueRow;
import org.yizhengtong.server.casework.domain.Case;
import org.yizhengtong.server.casework.domain.Cases;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;

@Repository
class JdbcCases implements Cases {
    private final JdbcClient jdbc;

    JdbcCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public CaseNumber next(LocalDate day) {
        var last = jdbc.sql("""
                        insert into case_counter (day, last) values (:day, 1)
                        on conflict (day) do update set last = case_counter.last + 1
                        returning last
                        """).param("day", day).query(Integer.class).single();
        return new CaseNumber("%s-%04d".formatted(DateTimeFormatter.BASIC_ISO_DATE.format(day), last));
    }

    @Override
    public boolean add(Case.UnderReview opened, RequestId request) {
        var filing = opened.filing();
        var row = CaseRow.of(opened);
        return jdbc.sql("""
                                insert into case_file (resident_id, number, request_id, applicant_name, locality,
                                    office, state, accepted_on, due_on, counted_to, counted_in, proxy_id, proxy_name,
                                    proxy_number, proxy_as, proxy_relation, proxy_until)
                                values (:resident, :number, :request, :name, :locality, :office, 'UNDER_REVIEW',
                                    :accepted, :due, :end, :unit, :proxyId, :proxyName, :proxyNumber, :proxyAs,
                                    :proxyRelation, :proxyUntil)
                                on conflict do nothing
                                """)
                        .param("resident", filing.applicant().value())
                        .param("number", filing.number().value())
                        .param("request", request.value())
                        .param("name", filing.applicantName())
                        .param("locality", filing.locality())
                        .param("office", filing.office())
                        .param("accepted", filing.acceptedOn())
                        .param("due", row.get("due"))
                        .param("end", row.get("end"))
                        .param("unit", row.get("unit"))
                        .params(CaseRow.proxy(filing.proxy()))
                        .update()
                == 1;
    }

    @Override
    public Optional<Case> find(CaseNumber number) {
        return one("select * from case_file where number = :number", number);
    }

    @Override
    public Optional<Case> take(CaseNumber number) {
        return one("select * from case_file where number = :number for update", number);
    }

    @Override
    public void save(Case changed) {
        var row = CaseRow.of(changed);
        jdbc.sql("""
                        update case_file set state = :state, due_on = :due, counted_to = :end, days_left = :daysLeft,
                            counted_in = :unit, longer = :longer, missed_due = :missed, ground = :ground, asked_on = :askedOn, reason = :reason, decided_on = :decidedOn, decided_by = :decidedBy,
                            officer = :officer, finding_id = :finding, decision_request = :decisionRequest
                        where number = :number
                        """).params(row).update();
    }

    @Override
    public Optional<CaseNumber> openedBy(RequestId request) {
        return jdbc.sql("select number from case_file where request_id = :request")
                .param("request", request.value())
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .optional();
    }

    @Override
    public Optional<CaseNumber> openOf(ResidentId applicant) {
        return jdbc.sql("""
                        select number from case_file where resident_id = :resident
                        and state in ('UNDER_REVIEW', 'AWAITING_CORRECTION')
                        """)
                .param("resident", applicant.value())
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .optional();
    }

    @Override
    public Optional<CaseNumber> newestOf(ResidentId applicant) {
        return jdbc.sql("select number from case_file where resident_id = :resident order by number desc limit 1")
                .param("resident", applicant.value())
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .optional();
    }

    @Override
    public List<ActedFor> actedForBy(ResidentId proxy, LocalDate day) {
        return jdbc.sql("""
                        select number, applicant_name, state from case_file
                        where proxy_id = ? and (proxy_until is null or proxy_until > ?) order by number desc limit 20
                        """)
                .params(proxy.value(), day)
                .query((row, index) -> new ActedFor(
                        new CaseNumber(row.getString("number")),
                        row.getString("applicant_name"),
                        CaseState.valueOf(row.getString("state"))))
                .list();
    }

    @Override
    public Set<ResidentId> among(Collection<ResidentId> applicants) {
        return new HashSet<>(jdbc.sql("select distinct resident_id from case_file where resident_id = any (?)")
                .param(applicants.stream().map(ResidentId::value).toArray(UUID[]::new))
                .query((row, index) -> new ResidentId(row.getObject(1, UUID.class)))
                .list());
    }

    @Override
    public Optional<CaseNumber> restingOn(UUID finding) {
        return jdbc.sql("select number from case_file where finding_id = :finding")
                .param("finding", finding)
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .optional();
    }

    @Override
    public QueuePage queue(String office, QueueFilter filter, int page, LocalDate today, LocalDate soon) {
        var found = jdbc.sql("""
                        select number, applicant_name, locality, state, accepted_on, due_on, counted_in,
                            state = 'UNDER_REVIEW' and due_on < :today as late
                        from case_file
                        where office = :office and %s limit :rows offset :from
                        """.formatted(condition(filter)))
                .param("office", office)
                .param("today", today)
                .param("soon", soon)
                .param("rows", QueuePage.ROWS + 1)
                .param("from", (page - 1) * QueuePage.ROWS)
                .query((row, index) -> new QueueRow(
                        new CaseNumber(row.getString("number")),
                        row.getString("applicant_name"),
                        row.getString("locality"),
                        CaseState.valueOf(row.getString("state")),
                        row.getObject("accepted_on", LocalDate.class),
                        time(row),
                        row.getBoolean("late")))
                .list();
        return QueuePage.of(found, page);
    }

    @Override
    public Map<QueueFilter, Integer> counts(String office, LocalDate soon) {
        return jdbc.sql("""
                        select count(*) filter (where state = 'UNDER_REVIEW') as review,
                            count(*) filter (where state = 'AWAITING_CORRECTION') as correction,
                            count(*) filter (where state = 'UNDER_REVIEW' and due_on <= :soon) as due_soon,
                            count(*) filter (where state not in ('UNDER_REVIEW', 'AWAITING_CORRECTION')) as decided
                        from case_file where office = :office
                        """)
                .param("office", office)
                .param("soon", soon)
                .query((row, index) -> {
                    Map<QueueFilter, Integer> counts = new EnumMap<>(QueueFilter.class);
                    for (var filter : QueueFilter.values()) {
                        counts.put(filter, row.getInt(filter.name().toLowerCase(Locale.ROOT)));
                    }
                    return counts;
                })
                .single();
    }

    private static QueueRow.@Nullable Time time(ResultSet row) throws SQLException {
        var due = row.getObject("due_on", LocalDate.class);
        return due == null ? null : new QueueRow.Time(due, TimeLimit.Unit.valueOf(row.getString("counted_in")), 0);
    }

    private static String condition(QueueFilter filter) {
        return switch (filter) {
            case REVIEW -> "state = 'UNDER_REVIEW' order by due_on, number";
            case CORRECTION -> "state = 'AWAITING_CORRECTION' order by due_on, number";
            case DUE_SOON -> "state = 'UNDER_REVIEW' and due_on <= :soon order by due_on, number";
            case DECIDED ->
                "state in ('REFUSED', 'APPROVED', 'WITHDRAWN', 'ENDED', 'NOT_ACCEPTED') order by decided_on desc, number desc";
        };
    }

    private Optional<Case> one(String query, CaseNumber number) {
        return jdbc.sql(query)
                .param("number", number.value())
                .query(CaseRow::read)
                .optional();
    }
}
