package org.yizhengtong.server.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.casework.AlreadyApplied;
import org.yizhengtong.server.casework.AlreadyDecided;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.casework.CaseState;
import org.yizhengtong.server.casework.ReviewDesk;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.RequestId;

@ServiceTest
@DisplayName("One person, one permit in force, whoever acts at the same moment")
class AtOnceTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationDesk applications;

    @Autowired
    PermitDesk permits;

    @Autowired
    CaseDesk cases;

    @Autowired
    ReviewDesk review;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aThursday() {
        clock.set("2012-03-01T02:00:00Z");
    }

    @Test
    void two_officers_approve_at_once_and_the_slower_learns_who_was_faster() throws Exception {
        var applicant = town.newcomer();
        var number = town.apply(applicant);
        var first = town.officer();
        var second = town.colleague();
        var both = AtOnce.act(List.of(
                () -> permits.approve(number, "", RequestId.fresh(), first),
                () -> permits.approve(number, "", RequestId.fresh(), second)));
        assertThat(both.done()).hasSize(1);
        var decision = cases.view(number, applicant).decision();
        assertThat(decision).isNotNull();
        assertThat(both.refused())
                .singleElement()
                .isInstanceOfSatisfying(
                        AlreadyDecided.class,
                        told -> assertThat(told.arguments())
                                .containsExactly(number.value(), decision == null ? "" : decision.officer()));
        assertThat(town.rows("permit", applicant)).isEqualTo(1);
    }

    @Test
    void one_approves_while_another_refuses_and_only_one_decision_stands() throws Exception {
        var applicant = town.newcomer();
        var number = town.apply(applicant);
        var first = town.officer();
        var second = town.colleague();
        var both = AtOnce.<Object>act(List.of(() -> permits.approve(number, "", RequestId.fresh(), first), () -> {
            review.refuse(number, "照片不是本人", RequestId.fresh(), second);
            return number;
        }));
        assertThat(both.done()).hasSize(1);
        assertThat(both.refused()).singleElement().isInstanceOf(AlreadyDecided.class);
        var approved = cases.view(number, applicant).state() == CaseState.APPROVED;
        assertThat(town.rows("permit", applicant)).isEqualTo(approved ? 1 : 0);
    }

    @Test
    void the_same_approval_sent_fifty_times_gives_one_permit_and_everyone_sees_it() throws Exception {
        var applicant = town.newcomer();
        var number = town.apply(applicant);
        var officer = town.officer();
        var request = RequestId.fresh();
        var all = AtOnce.times(50, () -> permits.approve(number, "", request, officer));
        assertThat(all.refused()).isEmpty();
        assertThat(all.done().stream().distinct()).hasSize(1);
        assertThat(town.rows("permit", applicant)).isEqualTo(1);
        assertThat(town.rows("finding", applicant)).isEqualTo(1);
    }

    @Test
    void the_same_application_sent_fifty_times_opens_one_case() throws Exception {
        var applicant = town.photograph(town.newcomer());
        var request = RequestId.fresh();
        var all = AtOnce.times(50, () -> applications.apply(applicant.resident(), applicant, town.answers(), request));
        assertThat(all.refused()).isEmpty();
        assertThat(all.done().stream().distinct()).hasSize(1);
        assertThat(town.rows("case_file", applicant)).isEqualTo(1);
        assertThat(town.rows("case_step", applicant)).isEqualTo(1);
    }

    @Test
    void two_applications_through_two_doors_open_one_case_and_the_other_learns_which() throws Exception {
        var applicant = town.photograph(town.newcomer());
        var both = AtOnce.times(2, () -> town.apply(applicant));
        assertThat(both.done()).hasSize(1);
        assertThat(both.refused())
                .singleElement()
                .isInstanceOfSatisfying(
                        AlreadyApplied.class,
                        told -> assertThat(told.arguments())
                                .containsExactly(both.done().getFirst().value()));
        assertThat(town.rows("case_file", applicant)).isEqualTo(1);
    }

    @Test
    void a_second_application_whose_papers_went_with_the_first_learns_of_that_one() {
        var applicant = town.photograph(town.newcomer());
        var first = applications.apply(applicant.resident(), applicant, town.answers(), RequestId.fresh());
        assertThatThrownBy(() -> applications.apply(applicant.resident(), applicant, town.answers(), RequestId.fresh()))
                .isInstanceOfSatisfying(
                        AlreadyApplied.class,
                        told -> assertThat(told.arguments()).containsExactly(first.value()));
    }

    @Test
    void many_people_apply_at_once_and_each_gets_a_number_of_their_own() throws Exception {
        var all = AtOnce.times(20, () -> town.apply(town.newcomer()));
        assertThat(all.refused()).isEmpty();
        assertThat(all.done()).doesNotHaveDuplicates().hasSize(20);
    }

    @Test
    void even_two_cases_forced_into_the_table_give_one_permit_and_nothing_by_halves() {
        var applicant = town.newcomer();
        var first = town.apply(applicant);
        jdbc.sql("update case_file set state = 'REFUSED' where number = :number")
                .param("number", first.value())
                .update();
        var second = town.apply(applicant);
        var held = permits.approve(second, "", RequestId.fresh(), town.officer());
        jdbc.sql("update case_file set state = 'UNDER_REVIEW' where number = :number")
                .param("number", first.value())
                .update();
        var officer = town.officer();
        assertThatThrownBy(() -> permits.approve(first, "", RequestId.fresh(), officer))
                .isInstanceOfSatisfying(
                        AlreadyHolds.class,
                        told -> assertThat(told.arguments())
                                .containsExactly(held.number().printed()));
        assertUntouched(first, applicant);
        assertThat(town.journalOf(officer)).isEmpty();
    }

    private void assertUntouched(CaseNumber number, org.yizhengtong.server.kernel.Actor applicant) {
        var file = cases.view(number, applicant);
        assertThat(file.state()).isEqualTo(CaseState.UNDER_REVIEW);
        assertThat(file.decision()).isNull();
        assertThat(file.steps()).hasSize(1);
        assertThat(town.rows("permit", applicant)).isEqualTo(1);
        assertThat(town.rows("finding", applicant)).isEqualTo(1);
    }
}
