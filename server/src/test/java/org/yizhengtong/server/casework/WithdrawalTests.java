package org.yizhengtong.server.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.permit.PermitDesk;

@ServiceTest
@DisplayName("Whoever stands at the counter takes an application back (撤回), and an officer writes it down")
class WithdrawalTests {
    private static final String TOLD = "号申请撤回了";

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    CaseDesk cases;

    @Autowired
    ClosingDesk closing;

    @Autowired
    AskingDesk corrections;

    @Autowired
    ReviewDesk review;

    @Autowired
    PermitDesk permits;

    private Actor applicant = new Actor(new UUID(0, 1), Role.RESIDENT, null, "");
    private CaseNumber number = new CaseNumber("20120301-0000");

    @BeforeEach
    void aThursday() {
        clock.set("2012-03-01T02:00:00Z");
        applicant = town.newcomer();
        number = town.apply(applicant);
    }

    @Test
    void the_badge_stands_in_its_steps_and_in_the_journal_and_the_applicant_is_told_once() {
        var officer = town.officer();
        var request = RequestId.fresh();
        closing.withdraw(number, request, officer);
        closing.withdraw(number, request, officer);
        closing.withdraw(number, RequestId.fresh(), town.colleague());
        var file = cases.view(number, applicant);
        assertThat(file.state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(file.steps())
                .filteredOn(step -> step.kind().equals("withdrawn"))
                .singleElement()
                .satisfies(step -> assertThat(step.by()).isEqualTo("民警 0142"));
        assertThat(town.journalOf(officer)).containsOnlyOnce("CaseWithdrawn " + number);
        assertThat(town.messagesTo(applicant))
                .filteredOn(told -> told.contains(number.value() + " " + TOLD))
                .hasSize(1);
        assertThat(town.apply(applicant)).isNotEqualTo(number);
    }

    @Test
    void on_their_own_telephone_no_badge_stands_there_and_nobody_needs_to_tell_them() {
        closing.withdraw(number, RequestId.fresh(), applicant);
        assertThat(cases.view(number, applicant).steps().getLast().by()).isEmpty();
        assertThat(town.messagesTo(applicant)).noneMatch(told -> told.contains(TOLD));
    }

    @Test
    void what_waits_for_papers_is_taken_back_as_well() {
        corrections.ask(number, Town.BAD_PHOTO, "太暗", RequestId.fresh(), town.officer());
        closing.withdraw(number, RequestId.fresh(), town.officer());
        assertThat(cases.view(number, applicant).state()).isEqualTo(CaseState.WITHDRAWN);
    }

    @Test
    void only_the_station_that_holds_it_writes_that_down() {
        for (var stranger : new Actor[] {town.officerElsewhere(), town.school()})
            assertThatThrownBy(() -> closing.withdraw(number, RequestId.fresh(), stranger))
                    .isInstanceOf(NotYours.class);
        assertThat(cases.view(number, applicant).state()).isEqualTo(CaseState.UNDER_REVIEW);
    }

    @Test
    void what_is_decided_is_decided() {
        permits.approve(number, "", RequestId.fresh(), town.officer());
        assertThatThrownBy(() -> closing.withdraw(number, RequestId.fresh(), town.officer()))
                .isInstanceOf(AlreadyDecided.class);
        assertThat(cases.view(number, applicant).state()).isEqualTo(CaseState.APPROVED);
    }

    @Test
    void what_has_come_to_its_end_is_not_taken_back_afterwards() {
        closing.end(applicant.resident(), "本人搬走了", town.officer());
        for (var by : new Actor[] {town.officer(), applicant})
            assertThatThrownBy(() -> closing.withdraw(number, RequestId.fresh(), by))
                    .isInstanceOf(CaseClosed.class);
        assertThat(cases.view(number, applicant).state()).isEqualTo(CaseState.ENDED);
    }
}
