package org.yizhengtong.server.webhook;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.AnswerDesk;
import org.yizhengtong.server.permit.EndorsementDesk;
import org.yizhengtong.server.permit.LifeTest;
import org.yizhengtong.server.permit.LossDesk;
import org.yizhengtong.server.permit.PermitRequest;
import org.yizhengtong.server.permit.RequestDesk;
import org.yizhengtong.server.webhook.RelyingDesks.Relying;

@LifeTest
@DisplayName("A missed endorsement (使用功能中止) is no row, and yet it is told: once, with its own day")
class LapseTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    RelyingDesks desks;

    @Autowired
    WebhookDesk webhooks;

    @Autowired
    LapseTeller lapses;

    @Autowired
    EndorsementDesk endorsements;

    @Autowired
    LossDesk losses;

    @Autowired
    RequestDesk requests;

    @Autowired
    AnswerDesk answers;

    @Autowired
    JdbcClient jdbc;

    private Actor holder;
    private PermitNumber permit;
    private Relying office;
    private UUID asked;

    /** Good until 14 March 2019; the office asked on the first day. */
    @BeforeEach
    void relied() {
        on("2018-03-15");
        holder = town.newcomer("19780203", "2016-02-01");
        permit = town.permit(holder, "2018-03-15");
        office = desks.fresh();
        webhooks.open("", office.program());
        asked = desks.ask(office, permit);
    }

    @AfterEach
    void ended() {
        webhooks.close(office.program());
        lookedUpTo(LocalDate.now().minusDays(1));
    }

    @Test
    void on_its_last_day_nothing_and_the_day_after_it_once_however_often_it_is_looked_for() throws Exception {
        on("2019-03-14");
        lookedUpTo(parse("2019-03-12"));
        lapses.tell();
        assertThat(told()).isEmpty();
        on("2019-03-15");
        AtOnce.times(4, () -> {
            lapses.tell();
            return "";
        });
        lookedUpTo(parse("2019-03-12"));
        lapses.tell();
        assertThat(told()).containsExactly("PERMIT_SUSPENDED 2019-03-15");
        assertThat(events().getFirst().event().verifications()).containsExactly(asked);
    }

    @Test
    void after_days_in_which_no_service_ran_with_its_own_day() {
        on("2019-03-14");
        var second = desks.ask(office, permit);
        on("2019-03-20");
        lookedUpTo(parse("2019-03-12"));
        lapses.tell();
        assertThat(told()).containsExactly("PERMIT_SUSPENDED 2019-03-15");
        assertThat(events().getFirst().event().verifications()).containsExactly(second);
    }

    @Test
    void endorsed_late_before_anybody_looked_both_are_told_and_the_look_adds_nothing() {
        on("2019-03-15");
        endorsements.endorse(permit, RequestId.fresh(), town.officer());
        lookedUpTo(parse("2019-03-12"));
        lapses.tell();
        assertThat(told()).containsExactly("PERMIT_SUSPENDED 2019-03-15", "PERMIT_RESTORED 2019-03-15");
    }

    @Test
    void whoever_was_told_of_the_suspension_is_told_of_the_restoration_also_a_year_after_they_asked() {
        on("2019-03-15");
        lookedUpTo(parse("2019-03-12"));
        lapses.tell();
        on("2019-06-01");
        endorsements.endorse(permit, RequestId.fresh(), town.officer());
        assertThat(told()).containsExactly("PERMIT_SUSPENDED 2019-03-15", "PERMIT_RESTORED 2019-06-01");
        assertThat(events().getLast().event().verifications()).containsExactly(asked);
    }

    @Test
    void asked_for_in_time_it_waits_for_the_officer_and_refused_it_is_told_with_its_own_day() {
        on("2019-03-14");
        desks.ask(office, permit);
        requests.ask(permit, PermitRequest.Kind.ENDORSEMENT, "", RequestId.fresh(), holder);
        on("2019-04-20");
        lookedUpTo(parse("2019-03-12"));
        lapses.tell();
        assertThat(told()).isEmpty();
        var waiting = requests.open(town.officer()).stream()
                .filter(one -> one.permit().equals(permit))
                .findFirst()
                .orElseThrow();
        answers.refuse(waiting.id(), "不住在登记的地址了", town.officer());
        assertThat(told()).containsExactly("PERMIT_SUSPENDED 2019-03-15");
    }

    @Test
    void a_lost_card_ends_nothing_and_a_lapse_meanwhile_is_told_when_it_is_found() {
        on("2019-03-14");
        desks.ask(office, permit);
        losses.reportLost(permit, RequestId.fresh(), holder);
        on("2019-03-20");
        lookedUpTo(parse("2019-03-12"));
        lapses.tell();
        assertThat(told()).isEmpty();
        losses.found(permit, RequestId.fresh(), holder);
        assertThat(told()).containsExactly("PERMIT_SUSPENDED 2019-03-15");
    }

    @Test
    void under_a_law_without_suspension_the_term_is_over() {
        on("2012-11-01");
        var before = town.permit(town.newcomer("19780203", "2011-02-01"), "2012-03-01");
        desks.ask(office, before);
        on("2013-03-02");
        lookedUpTo(parse("2013-02-28"));
        lapses.tell();
        assertThat(told()).containsExactly("PERMIT_EXPIRED 2013-03-02");
    }

    private List<PermitEvent.Placed> events() {
        return webhooks.after(0, 100, office.program());
    }

    private List<String> told() {
        return events().stream()
                .map(one -> one.event().kind() + " " + one.event().on())
                .toList();
    }

    /** So far the look for lapses has come, in all services together. */
    private void lookedUpTo(LocalDate day) {
        jdbc.sql("update webhook_lapse set until = :day, permit = '~'")
                .param("day", day)
                .update();
    }

    private void on(String day) {
        clock.set(day + "T02:00:00Z");
    }
}
