package org.yizhengtong.server.casework.storage;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.casework.CaseFact;
import org.yizhengtong.server.casework.CaseStep;
import org.yizhengtong.server.casework.domain.Papers;
import org.yizhengtong.server.casework.domain.TakenCase;
import org.yizhengtong.server.casework.domain.Takeover;
import org.yizhengtong.server.casework.domain.Upload;
import org.yizhengtong.server.kernel.Vault;

@Repository
class JdbcTakeover implements Takeover {
    private final JdbcTemplate template;
    private final Vault vault;

    JdbcTakeover(JdbcTemplate template, Vault vault) {
        this.template = template;
        this.vault = vault;
    }

    @Override
    public void addAll(List<TakenCase> cases, Upload photo) {
        insert("""
                insert into case_file (resident_id, number, request_id, applicant_name, locality, office, accepted_on,
                    state, due_on, counted_to, days_left, counted_in, missed_due, asked_on, reason, decided_on,
                    decided_by, officer, finding_id, decision_request)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", cases, one -> Stream.<Object[]>of(file(one)));
        insert("""
                insert into case_fact (resident_id, case_number, fact, value, origin, paper, seen_by, seen_on)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", cases, one -> one.facts().stream().map(fact -> fact(one, fact)));
        insert("""
                insert into case_step (resident_id, case_number, at, kind, by_name, words, request_id)
                values (?, ?, ?, ?, ?, ?, ?)""", cases, one -> one.steps().stream().map(step -> step(one, step)));
        insert("""
                insert into paper (resident_id, sent_by, id, case_number, kind, media_type, sealed, sent_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", cases, one -> Stream.<Object[]>of(photo(one, photo)));
        count();
    }

    private void insert(String sql, List<TakenCase> cases, Function<TakenCase, Stream<@Nullable Object[]>> rows) {
        template.batchUpdate(sql, cases.stream().flatMap(rows).toList());
    }

    /** What {@link JdbcCases#next} goes on from. */
    private void count() {
        template.update("""
                insert into case_counter (day, last)
                select accepted_on, max(substr(number, 10)::int) from case_file group by accepted_on
                on conflict (day) do update set last = greatest(case_counter.last, excluded.last)""");
    }

    private static @Nullable Object[] file(TakenCase one) {
        var filing = one.standing().filing();
        var row = CaseRow.of(one.standing());
        return new @Nullable Object[] {
            filing.applicant().value(),
            filing.number().value(),
            UUID.randomUUID(),
            filing.applicantName(),
            filing.locality(),
            filing.office(),
            filing.acceptedOn(),
            row.get("state"),
            row.get("due"),
            row.get("end"),
            row.get("daysLeft"),
            row.get("unit"),
            row.get("missed"),
            row.get("askedOn"),
            row.get("reason"),
            row.get("decidedOn"),
            row.get("decidedBy"),
            row.get("officer"),
            row.get("finding"),
            row.get("decisionRequest")
        };
    }

    private static @Nullable Object[] fact(TakenCase one, CaseFact fact) {
        return new @Nullable Object[] {
            applicant(one),
            number(one),
            fact.fact(),
            fact.value(),
            fact.origin().name(),
            fact.paper(),
            fact.seenBy(),
            fact.seenOn() == null ? null : Date.valueOf(fact.seenOn())
        };
    }

    private static @Nullable Object[] step(TakenCase one, CaseStep step) {
        return new @Nullable Object[] {
            applicant(one),
            number(one),
            Timestamp.from(step.at()),
            step.kind(),
            step.by(),
            step.words(),
            UUID.randomUUID()
        };
    }

    private @Nullable Object[] photo(TakenCase one, Upload photo) {
        var id = UUID.randomUUID();
        var sent = Timestamp.from(one.steps().getFirst().at());
        var sealed = vault.seal(photo.bytes(), JdbcPapers.purpose(id));
        return new @Nullable Object[] {
            applicant(one), applicant(one), id, number(one), Papers.PHOTO, photo.mediaType(), sealed, sent
        };
    }

    private static UUID applicant(TakenCase one) {
        return one.standing().filing().applicant().value();
    }

    private static String number(TakenCase one) {
        return one.standing().filing().number().value();
    }
}
