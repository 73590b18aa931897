package org.yizhengtong.server.permit;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.casework.AlreadyDecided;
import org.yizhengtong.server.casework.CaseClosed;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.casework.CaseState;
import org.yizhengtong.server.casework.ClosingDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.registration.Declaration;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.registration.ResidenceDesk;
import org.yizhengtong.server.registration.ToldStep;
import org.yizhengtong.server.registration.TypedDay;

@LifeTest
@DisplayName("Two things at once: what the register learns while a case is open or a permit in force")
class MeanwhileTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    ResidenceDesk residences;

    @Autowired
    PermitDesk permits;

    @Autowired
    CaseDesk cases;

    @Autowired
    ClosingDesk closing;

    @Autowired
    SheetDesk sheets;

    @Autowired
    RegistrationDesk registration;

    @Autowired
    PermitFileDesk files;

    @Autowired
    RequestDesk requests;

    private Actor resident;

    @BeforeEach
    void aThursday() {
        clock.set("2012-03-01T02:00:00Z");
        resident = town.newcomer();
    }

    @Test
    void died_while_the_case_is_open_it_ends_and_nobody_can_approve_it() {
        var number = town.apply(resident);
        die();
        assertThat(cases.view(number, town.officer()).state()).isEqualTo(CaseState.ENDED);
        assertThatThrownBy(() -> permits.approve(number, "", RequestId.fresh(), town.officer()))
                .isInstanceOf(CaseClosed.class);
        assertThat(town.rows("permit", resident)).isZero();
    }

    @Test
    void died_while_the_permit_is_in_force_it_is_cancelled_and_nobody_writes_to_the_dead() {
        town.permit(resident, "2012-03-01");
        var before = town.messagesTo(resident).size();
        die();
        var permit = permits.of(resident.resident()).orElseThrow();
        assertThat(permit.standing()).isEqualTo(PermitStanding.CANCELLED);
        assertThat(permit.since()).isEqualTo(parse("2012-03-01"));
        assertThat(town.messagesTo(resident)).hasSize(before);
    }

    @Test
    void moved_away_while_the_case_is_open_it_ends() {
        var number = town.apply(resident);
        leave();
        assertThat(sheets.sheet(number, resident).file().state()).isEqualTo(CaseState.ENDED);
    }

    @Test
    void shandong_2012_article_19_moved_away_the_permit_is_cancelled_and_its_holder_told() {
        town.permit(resident, "2012-03-01");
        leave();
        assertThat(permits.of(resident.resident()).orElseThrow().standing()).isEqualTo(PermitStanding.CANCELLED);
        assertThat(town.messagesTo(resident)).last().asString().contains("注销");
        var permit = files.of(resident.resident(), resident);
        assertThat(permit.choices()).containsExactly(PermitAct.OBJECTION);
        requests.ask(permit.permit().number(), PermitRequest.Kind.OBJECTION, "我没有搬走", RequestId.fresh(), resident);
        assertThat(requests.open(town.officer()))
                .extracting(PermitRequest::holder)
                .contains(resident.resident());
    }

    @Test
    void moved_inside_the_city_the_case_goes_on_and_the_permit_shows_the_new_address() {
        var number = town.apply(resident);
        clock.set("2012-03-05T02:00:00Z");
        var move =
                new Declaration("", "", "", "370613001012", "试样新路 9 号", "shed", "", TypedDay.of(parse("2012-03-04")));
        registration.declare(resident, move, RequestId.fresh());
        permits.approve(number, "", RequestId.fresh(), town.officer());
        var file = files.of(resident.resident(), resident);
        assertThat(file.permit().inForce()).isTrue();
        assertThat(file.home().address()).contains("试样新路 9 号");
    }

    @Test
    void turned_seventy_while_the_case_is_open_the_permit_is_no_longer_due_but_may_be_had() {
        var old = town.newcomer("19420305", "2012-02-01");
        var number = town.apply(old);
        assertThat(sheets.sheet(number, old).finding().permit().answer()).isEqualTo(Answer.YES);
        clock.set("2012-03-05T02:00:00Z");
        assertThat(sheets.sheet(number, old).finding().permit().answer()).isEqualTo(Answer.EXEMPT);
        assertThat(permits.approve(number, "本人要办", RequestId.fresh(), town.officer())
                        .inForce())
                .isTrue();
    }

    @Test
    void taken_back_a_case_is_over_and_another_can_be_opened() {
        var number = town.apply(resident);
        var request = RequestId.fresh();
        closing.withdraw(number, request, resident);
        closing.withdraw(number, request, resident);
        assertThat(cases.view(number, resident).state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(town.journalOf(resident)).containsOnlyOnce("CaseWithdrawn " + number);
        assertThatThrownBy(() -> permits.approve(number, "", RequestId.fresh(), town.officer()))
                .isInstanceOf(CaseClosed.class);
        assertThat(town.apply(resident)).isNotEqualTo(number);
    }

    @Test
    void what_is_decided_is_not_taken_back_and_only_the_applicant_takes_back() {
        var number = town.apply(resident);
        assertThatThrownBy(() -> closing.withdraw(number, RequestId.fresh(), town.newcomer()))
                .isInstanceOf(NotYours.class);
        permits.approve(number, "", RequestId.fresh(), town.officer());
        assertThatThrownBy(() -> closing.withdraw(number, RequestId.fresh(), resident))
                .isInstanceOf(AlreadyDecided.class);
    }

    private void die() {
        var told = new ToldStep(new TypedDay("2012", "3", "1"), "家属带来证明", "死亡证明");
        residences.recordDeath(resident.resident(), told, RequestId.fresh(), town.officer());
    }

    private void leave() {
        residences.leave(resident.resident(), ToldStep.on(new TypedDay("2012", "3", "1")), RequestId.fresh(), resident);
    }
}
