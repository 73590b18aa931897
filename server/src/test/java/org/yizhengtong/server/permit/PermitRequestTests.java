package org.yizhengtong.server.permit;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;

@LifeTest
@DisplayName("What a holder asks from home, and what the station answers")
class PermitRequestTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    PermitDesk permits;

    @Autowired
    PermitFileDesk files;

    @Autowired
    RequestDesk requests;

    @Autowired
    AnswerDesk answers;

    @Autowired
    CancellationDesk cancellations;

    private Actor holder;
    private PermitNumber number;

    @BeforeEach
    void issued() {
        on("2018-03-15");
        holder = town.newcomer("19780203", "2016-02-01");
        number = town.permit(holder, "2018-03-15");
    }

    @Test
    void asked_on_the_last_day_and_granted_weeks_later_not_a_day_is_lost() {
        on("2019-03-14");
        ask(PermitRequest.Kind.ENDORSEMENT, "");
        on("2019-04-20");
        assertThat(permit().inForce()).isTrue();
        answers.grant(waiting().id(), "", RequestId.fresh(), town.officer());
        assertThat(permit().until()).isEqualTo(parse("2020-03-14"));
        assertThat(file().steps())
                .extracting(PermitStep::kind)
                .containsExactly(PermitStep.Kind.ISSUED, PermitStep.Kind.ENDORSED);
    }

    @Test
    void refused_it_keeps_nothing_in_force_and_the_holder_is_told_why() {
        on("2019-03-14");
        ask(PermitRequest.Kind.ENDORSEMENT, "");
        on("2019-04-20");
        answers.refuse(waiting().id(), "不住在登记的地址了", town.officer());
        assertThat(permit().standing()).isEqualTo(PermitStanding.SUSPENDED);
        assertThat(permit().since()).isEqualTo(parse("2019-03-15"));
        assertThat(town.messagesTo(holder)).last().asString().contains("不住在登记的地址了");
    }

    @Test
    void the_day_before_the_window_is_too_early_and_the_day_after_the_last_is_late() {
        on("2019-02-14");
        assertThatThrownBy(() -> ask(PermitRequest.Kind.ENDORSEMENT, "")).isInstanceOf(NotYetEndorsable.class);
        on("2019-03-15");
        ask(PermitRequest.Kind.ENDORSEMENT, "");
        assertThat(permit().standing()).isEqualTo(PermitStanding.SUSPENDED);
        on("2019-03-20");
        answers.grant(waiting().id(), "", RequestId.fresh(), town.officer());
        assertThat(permit().until()).isEqualTo(parse("2020-03-19"));
    }

    @Test
    void the_same_is_asked_once_and_can_be_taken_back_and_asked_again() {
        ask(PermitRequest.Kind.EXCHANGE, "改了名字");
        assertThatThrownBy(() -> ask(PermitRequest.Kind.EXCHANGE, "改了名字")).isInstanceOf(AskedAlready.class);
        requests.withdraw(waiting().id(), holder);
        ask(PermitRequest.Kind.EXCHANGE, "照片太旧");
        assertThat(file().waiting()).extracting(PermitRequest::words).containsExactly("照片太旧");
    }

    @Test
    void shandong_2017_a_new_card_is_answered_within_ten_working_days_and_an_endorsement_has_no_limit() {
        ask(PermitRequest.Kind.EXCHANGE, "改了名字");
        assertThat(waiting().due()).isEqualTo(parse("2018-03-29"));
        assertThat(waiting().lateOn(parse("2018-03-29"))).isFalse();
        assertThat(waiting().lateOn(parse("2018-03-30"))).isTrue();
        requests.withdraw(waiting().id(), holder);
        on("2019-03-14");
        ask(PermitRequest.Kind.ENDORSEMENT, "");
        assertThat(waiting().due()).isNull();
    }

    @Test
    void an_exchange_says_what_is_to_change_in_at_most_500_characters() {
        assertThatThrownBy(() -> ask(PermitRequest.Kind.EXCHANGE, "")).isInstanceOf(FieldErrors.class);
        assertThatThrownBy(() -> ask(PermitRequest.Kind.EXCHANGE, "字".repeat(501)))
                .isInstanceOf(FieldErrors.class);
        ask(PermitRequest.Kind.EXCHANGE, "字".repeat(500));
    }

    @Test
    void a_cancellation_is_objected_to_and_decided_by_another_officer() {
        cancellations.cancel(number, CancellationGround.LEFT, "搬走了", RequestId.fresh(), town.officer());
        ask(PermitRequest.Kind.OBJECTION, "我没有搬走");
        var id = waiting().id();
        assertThatThrownBy(() -> answers.refuse(id, "搬走了", town.officer())).isInstanceOf(OthersDecide.class);
        assertThatThrownBy(() -> answers.grant(id, "还住在这里", RequestId.fresh(), town.officer()))
                .isInstanceOf(OthersDecide.class);
        answers.grant(id, "还住在这里", RequestId.fresh(), town.colleague());
        assertThat(permit().inForce()).isTrue();
        assertThat(file().waiting()).isEmpty();
    }

    @Test
    void a_year_that_ran_out_while_it_was_wrongly_cancelled_is_endorsed_as_if_asked_in_time() {
        cancellations.cancel(number, CancellationGround.LEFT, "搬走了", RequestId.fresh(), town.officer());
        on("2019-05-01");
        ask(PermitRequest.Kind.OBJECTION, "我没有搬走");
        answers.grant(waiting().id(), "还住在这里", RequestId.fresh(), town.colleague());
        assertThat(permit().inForce()).isTrue();
        answers.grant(waiting().id(), "", RequestId.fresh(), town.officer());
        assertThat(permit().until()).isEqualTo(parse("2020-03-14"));
    }

    @Test
    void cancelled_at_the_holders_own_wish_what_else_was_asked_ends() {
        ask(PermitRequest.Kind.EXCHANGE, "卡坏了");
        ask(PermitRequest.Kind.CANCELLATION, "");
        var id = file().waiting().stream()
                .filter(open -> open.kind() == PermitRequest.Kind.CANCELLATION)
                .findFirst()
                .orElseThrow()
                .id();
        answers.grant(id, "", RequestId.fresh(), town.officer());
        assertThat(permit().standing()).isEqualTo(PermitStanding.CANCELLED);
        assertThat(file().waiting()).isEmpty();
    }

    private void ask(PermitRequest.Kind kind, String words) {
        requests.ask(number, kind, words, RequestId.fresh(), holder);
    }

    private PermitRequest waiting() {
        return file().waiting().getFirst();
    }

    private PermitFile file() {
        return files.of(holder.resident(), holder);
    }

    private PermitSummary permit() {
        return permits.of(holder.resident()).orElseThrow();
    }

    private void on(String day) {
        clock.set(day + "T02:00:00Z");
    }
}
