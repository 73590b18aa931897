package org.yizhengtong.server.entitlement.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.entitlement.ServiceFigures;
import org.yizhengtong.server.entitlement.ServiceOutcome;
import org.yizhengtong.server.entitlement.Treatment;
import org.yizhengtong.server.entitlement.domain.Treatments;
import org.yizhengtong.server.entitlement.domain.Verification;
import org.yizhengtong.server.kernel.Purpose;
import org.yizhengtong.server.kernel.ResidentId;

@Repository
class JdbcTreatments implements Treatments {
    private static final String BOTH = """
            select v.*, o.outcome, o.words, o.told_on, o.objected_on, o.objection, o.answered_on, o.answer as says
              from service_outcome o
              join verification v on v.resident_id = o.resident_id and v.id = o.verification_id
            """;

    private final JdbcClient jdbc;
    private final JdbcVerifications verifications;

    JdbcTreatments(JdbcClient jdbc, JdbcVerifications verifications) {
        this.jdbc = jdbc;
        this.verifications = verifications;
    }

    @Override
    public Optional<Treatment> find(UUID verification) {
        return jdbc.sql(BOTH + " where v.id = ?")
                .param(verification)
                .query(JdbcTreatments::treatment)
                .optional();
    }

    @Override
    public void keep(Verification verification, Treatment kept) {
        jdbc.sql("""
                        insert into service_outcome (resident_id, verification_id, office, service, outcome, words, told_on,
                               objected_on, objection, answered_on, answer)
                        values (:resident, :id, :office, :service, :outcome, :words, :told, :objected, :objection, :answered,
                               :answer)
                            on conflict (resident_id, verification_id) do update
                           set outcome = :outcome, words = :words, told_on = :told, objected_on = :objected,
                               objection = :objection, answered_on = :answered, answer = :answer""")
                .param("resident", verification.about().value())
                .param("id", verification.id())
                .param("office", verification.office())
                .param("service", verification.service())
                .param("outcome", kept.outcome().code())
                .param("words", kept.words())
                .param("told", kept.toldOn())
                .param("objected", kept.objectedOn())
                .param("objection", kept.objection())
                .param("answered", kept.answeredOn())
                .param("answer", kept.answer())
                .update();
    }

    @Override
    public List<Treated> of(Collection<ResidentId> holder, int atMost) {
        return jdbc.sql(BOTH + " where o.resident_id = any (:holder) order by v.at desc limit :most")
                .param("holder", holder.stream().map(ResidentId::value).toArray(UUID[]::new))
                .param("most", atMost)
                .query(this::treated)
                .list();
    }

    @Override
    public List<Treated> objectionsAt(String office, int atMost) {
        return jdbc.sql(BOTH + """
                        where o.office = :office and o.objected_on is not null and o.answered_on is null
                        order by o.objected_on limit :most""")
                .param("office", office)
                .param("most", atMost)
                .query(this::treated)
                .list();
    }

    @Override
    public List<Treated> objectionsAt(String office, Set<String> services, Set<Purpose> purposes, int atMost) {
        return jdbc.sql(BOTH + """
                        where o.office = :office and o.objected_on is not null and o.answered_on is null
                          and v.service = any (:services) and v.purpose = any (:purposes)
                        order by o.objected_on limit :most""")
                .param("office", office)
                .param("services", services.toArray(String[]::new))
                .param("purposes", purposes.stream().map(Purpose::name).toArray(String[]::new))
                .param("most", atMost)
                .query(this::treated)
                .list();
    }

    /** A person asked about ten times is counted once. */
    @Override
    public List<ServiceFigures> figures(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select v.service, count(distinct v.resident_id) as asked,
                               count(distinct v.resident_id) filter (where o.outcome = 'served') as served,
                               count(distinct v.resident_id) filter (where o.outcome <> 'served') as refused,
                               count(distinct v.resident_id) filter (where o.outcome <> 'served' and v.answer = 'YES')
                                   as entitled,
                               count(distinct v.resident_id) filter (where o.objected_on is not null) as objected,
                               count(distinct v.resident_id) filter (where o.outcome = 'served' and o.objected_on is not null)
                                   as given_after_all
                          from verification v
                          left join service_outcome o on o.resident_id = v.resident_id and o.verification_id = v.id
                         where v.on_day between :from and :to
                         group by v.service
                         order by asked desc, v.service""")
                .param("from", from)
                .param("to", to)
                .query(ServiceFigures.class)
                .list();
    }

    private Treated treated(ResultSet row, int number) throws SQLException {
        return new Treated(verifications.read(row, number), treatment(row, number));
    }

    private static Treatment treatment(ResultSet row, int number) throws SQLException {
        return new Treatment(
                ServiceOutcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                row.getString("words"),
                row.getObject("told_on", LocalDate.class),
                row.getObject("objected_on", LocalDate.class),
                row.getString("objection"),
                row.getObject("answered_on", LocalDate.class),
                row.getString("says"));
    }
}
