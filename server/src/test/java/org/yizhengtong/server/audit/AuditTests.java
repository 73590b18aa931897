package org.yizhengtong.server.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TablesOwner;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.account.Office.Kind;
import org.yizhengtong.server.kernel.AccessRefused;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;

@ServiceTest
@DisplayName("Who did what and who looked is written down and stays")
class AuditTests {
    @Autowired
    AuditDesk audit;

    @Autowired
    AccountDesk accounts;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TablesOwner owner;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestClock clock;

    final ResidentId resident = ResidentId.fresh();
    final String station = "station-" + UUID.randomUUID();
    final Actor officer = new Actor(UUID.randomUUID(), Role.OFFICER, station, "民警 0142");

    @BeforeEach
    void morning() {
        clock.set("2012-03-09T02:24:00Z");
        accounts.openOffice(new Office(station, Kind.STATION, "样例派出所", "Sample station", List.of(), List.of()));
    }

    @Test
    void an_event_is_journalled_in_its_own_transaction() {
        happen();
        assertThat(rows("journal")).isEqualTo(1);
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            happen();
            transaction.setRollbackOnly();
        });
        assertThat(rows("journal")).isEqualTo(1);
    }

    @Test
    void a_refusal_stays_though_its_request_comes_to_nothing() {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            happen();
            events.publishEvent(new AccessRefused(resident, officer, "20120309-0007"));
            transaction.setRollbackOnly();
        });
        assertThat(jdbc.sql("select kind from journal where resident = ?")
                        .param(resident.value())
                        .query(String.class)
                        .list())
                .containsExactly("AccessRefused");
    }

    @Test
    void nothing_written_can_be_changed_or_taken_out() {
        look("20120309-0007");
        for (var table : List.of("journal", "look"))
            for (var change : List.of("update %s set reference = ''", "delete from %s", "truncate %s"))
                assertThatThrownBy(() -> owner.sql.sql(change.formatted(table)).update())
                        .as("even by the tables' owner")
                        .hasStackTraceContaining("only grows");
        assertThat(rows("look")).isEqualTo(1);
    }

    @Test
    void a_look_tells_office_day_purpose_and_what_was_shown() {
        look("20120309-0007");
        var look = audit.looksAt(resident).looks().getFirst();
        assertThat(look.office(Locale.SIMPLIFIED_CHINESE)).isEqualTo("样例派出所");
        assertThat(look.office(Locale.ENGLISH)).isEqualTo("Sample station");
        assertThat(look.at()).hasToString("2012-03-09T10:24");
        assertThat(look.purpose()).isEqualTo("purpose.case_review");
        assertThat(look.shown()).isEqualTo("shown.case_file");
    }

    @Test
    void the_same_case_opened_again_the_same_day_is_one_look() {
        look("20120309-0007");
        clock.set("2012-03-09T15:59:59Z");
        look("20120309-0007");
        assertThat(audit.looksAt(resident).looks()).singleElement().satisfies(look -> {
            assertThat(look.times()).isEqualTo(2);
            assertThat(look.at()).hasToString("2012-03-09T23:59:59");
        });
        clock.set("2012-03-09T16:00:00Z");
        look("20120309-0007");
        assertThat(audit.looksAt(resident).looks()).extracting(Look::times).containsExactly(1L, 2L);
    }

    @Test
    void another_case_or_another_purpose_is_another_look() {
        look("20120309-0007");
        look("20120309-0008");
        events.publishEvent(
                new Looked(resident, officer, "20120309-0007", "purpose.service", "shown.answer_only", "yes"));
        assertThat(audit.looksAt(resident).looks()).hasSize(3);
    }

    @Test
    void fifty_looks_stand_on_a_page_and_the_next_holds_the_rest() {
        for (var i = 0; i < 50; i++) lookLater(i);
        assertThat(audit.looksAt(resident).more()).isFalse();
        lookLater(50);
        var first = audit.looksAt(resident, 1);
        assertThat(first.looks()).hasSize(50);
        assertThat(first.more()).isTrue();
        assertThat(first.looks().getFirst().at())
                .isAfter(first.looks().getLast().at());
        assertThat(audit.looksAt(resident, 2).looks()).hasSize(1);
        assertThat(audit.looksAt(resident, 0).number()).isEqualTo(1);
        assertThat(audit.looksAt(resident, 3).looks()).isEmpty();
    }

    @Test
    void what_residents_see_of_their_own_is_no_look() {
        var self = new Actor(resident.value(), Role.RESIDENT, null, "");
        events.publishEvent(new Looked(resident, self, "20120309-0007", "purpose.case_review", "shown.case_file", ""));
        assertThat(audit.looksAt(resident).looks()).isEmpty();
        assertThat(rows("journal")).isEqualTo(1);
    }

    @Test
    void nobody_sees_the_looks_at_another() {
        look("20120309-0007");
        assertThat(audit.looksAt(ResidentId.fresh()).looks()).isEmpty();
    }

    @Test
    void the_looks_are_found_by_their_key() {
        var plan = jdbc.sql("explain select * from look where resident = ?")
                .param(resident.value())
                .query(String.class)
                .list();
        assertThat(String.join("\n", plan)).contains("look_pkey");
    }

    private void lookLater(int minutes) {
        clock.pass(Duration.ofMinutes(1));
        look("case-" + minutes);
    }

    private void look(String reference) {
        events.publishEvent(new Looked(resident, officer, reference, "purpose.case_review", "shown.case_file", ""));
    }

    private void happen() {
        events.publishEvent(new SomethingDone(resident, officer, "20120309-0007"));
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from %s where resident = ?".formatted(table))
                .param(resident.value())
                .query(Integer.class)
                .single();
    }

    record SomethingDone(@Nullable ResidentId about, Actor by, String reference) implements DomainEvent {}
}
