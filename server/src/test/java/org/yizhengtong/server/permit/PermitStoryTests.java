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
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.domain.PermitSteps;

@LifeTest
@DisplayName("A permit through the years, at the station")
class PermitStoryTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    PermitDesk permits;

    @Autowired
    EndorsementDesk endorsements;

    @Autowired
    LossDesk losses;

    @Autowired
    CardDesk cards;

    @Autowired
    CancellationDesk cancellations;

    @Autowired
    PermitSteps steps;

    private Actor holder;
    private Actor officer;
    private PermitNumber number;

    @BeforeEach
    void issued() {
        on("2018-03-15");
        holder = town.newcomer("19780203", "2016-02-01");
        officer = town.officer();
        number = town.permit(holder, "2018-03-15");
    }

    @Test
    void endorsed_in_time_it_goes_on_for_a_year() {
        on("2019-02-14");
        assertThatThrownBy(() -> endorsements.endorse(number, RequestId.fresh(), officer))
                .isInstanceOf(NotYetEndorsable.class);
        on("2019-02-15");
        endorsements.endorse(number, RequestId.fresh(), officer);
        assertThat(permit().until()).isEqualTo(parse("2020-03-14"));
        assertThat(town.journalOf(officer)).contains("PermitEndorsed " + number);
        assertThat(town.messagesTo(holder)).last().asString().contains("2020年3月14日");
    }

    @Test
    void suspended_on_its_day_and_endorsed_late_both_are_written_down_in_order() {
        on("2019-03-15");
        assertThat(permit().standing()).isEqualTo(PermitStanding.SUSPENDED);
        assertThat(kind()).isEqualTo("lapsed");
        on("2019-06-01");
        endorsements.endorse(number, RequestId.fresh(), officer);
        assertThat(permit().inForce()).isTrue();
        assertThat(permit().until()).isEqualTo(parse("2020-05-31"));
        assertThat(steps.of(number))
                .extracting(PermitStep::kind)
                .containsExactly(PermitStep.Kind.ISSUED, PermitStep.Kind.SUSPENDED, PermitStep.Kind.ENDORSED_LATE);
        assertThat(steps.of(number).get(1).on()).isEqualTo(parse("2019-03-15"));
    }

    @Test
    void lost_found_and_lost_again_and_replaced() {
        losses.reportLost(number, RequestId.fresh(), holder);
        assertThat(permit().inForce()).isFalse();
        assertThat(kind()).isEqualTo("residence");
        losses.found(number, RequestId.fresh(), holder);
        assertThat(permit().inForce()).isTrue();
        losses.reportLost(number, RequestId.fresh(), officer);
        losses.replace(number, RequestId.fresh(), officer);
        assertThat(permit().inForce()).isTrue();
        assertThatThrownBy(() -> losses.found(number, RequestId.fresh(), holder))
                .isInstanceOf(PermitStandsOtherwise.class);
        cards.make(RequestId.fresh(), officer);
        cards.handOver(number, PermitCard.How.COLLECTED, RequestId.fresh(), officer);
        assertThatThrownBy(() -> cards.handOver(number, PermitCard.How.COLLECTED, RequestId.fresh(), officer))
                .isInstanceOf(NoCardWaits.class);
    }

    @Test
    void lost_while_its_year_runs_out_the_person_keeps_what_an_endorsement_gives() {
        on("2019-03-01");
        losses.reportLost(number, RequestId.fresh(), holder);
        on("2019-03-20");
        assertThat(kind()).isEqualTo("lapsed");
        endorsements.endorse(number, RequestId.fresh(), officer);
        assertThat(kind()).isEqualTo("residence");
        assertThat(permit().standing()).isEqualTo(PermitStanding.LOST);
        assertThat(permit().until()).isEqualTo(parse("2020-03-19"));
    }

    @Test
    void a_damaged_card_is_good_until_the_new_one_is_handed_over() {
        losses.exchange(number, "卡折断了", RequestId.fresh(), officer);
        assertThat(permit().inForce()).isTrue();
        assertThatThrownBy(() -> losses.exchange(number, "又断了", RequestId.fresh(), officer))
                .isInstanceOf(CardInTheMaking.class);
        assertThatThrownBy(() -> losses.exchange(number, " ", RequestId.fresh(), officer))
                .isInstanceOf(FieldErrors.class);
    }

    @Test
    void cancelled_and_restored_by_another_officer_only() {
        cancellations.cancel(number, CancellationGround.LEFT, "搬走了", RequestId.fresh(), officer);
        assertThat(permit().standing()).isEqualTo(PermitStanding.CANCELLED);
        assertThat(kind()).isEqualTo("none");
        assertThatThrownBy(() -> endorsements.endorse(number, RequestId.fresh(), officer))
                .isInstanceOf(PermitStandsOtherwise.class);
        assertThatThrownBy(() -> cancellations.restore(number, "没有搬走", RequestId.fresh(), officer))
                .isInstanceOf(OthersDecide.class);
        cancellations.restore(number, "没有搬走", RequestId.fresh(), town.colleague());
        assertThat(permit().inForce()).isTrue();
    }

    @Test
    void a_permit_whose_holder_has_another_by_now_does_not_come_back() {
        cancellations.cancel(number, CancellationGround.LEFT, "搬走了", RequestId.fresh(), officer);
        var another = town.permit(holder, "2018-04-01");
        assertThatThrownBy(() -> cancellations.restore(number, "没有搬走", RequestId.fresh(), town.colleague()))
                .isInstanceOf(HoldsAnother.class);
        assertThat(permit().number()).isEqualTo(another);
    }

    @Test
    void one_form_sent_twice_does_its_work_once() {
        on("2019-02-20");
        var request = RequestId.fresh();
        endorsements.endorse(number, request, officer);
        endorsements.endorse(number, request, officer);
        assertThat(steps.of(number)).hasSize(2);
    }

    @Test
    void nobody_does_anything_to_a_permit_of_somebody_else() {
        var stranger = town.newcomer();
        assertThatThrownBy(() -> losses.reportLost(number, RequestId.fresh(), stranger))
                .isInstanceOf(NotFound.class);
        assertThat(permit().inForce()).isTrue();
    }

    private PermitSummary permit() {
        return permits.of(holder.resident()).orElseThrow();
    }

    /** What the rules read about the permit. */
    private Object kind() {
        return permits.factsOf(holder.resident())
                .get("permit.kind")
                .orElseThrow()
                .value();
    }

    private void on(String day) {
        clock.set(day + "T02:00:00Z");
    }
}
