package org.yizhengtong.server.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.ApplicationDesk;
import org.yizhengtong.server.permit.PermitDesk;
import org.yizhengtong.server.permit.SheetDesk;

@ServiceTest
@DisplayName(
        "An application that is not accepted (不予受理): on a closed list of grounds, in writing, with a way to object")
class NotAcceptedTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    CaseDesk cases;

    @Autowired
    AcceptanceDesk acceptance;

    @Autowired
    AskingDesk corrections;

    @Autowired
    ApplicationDesk applications;

    @Autowired
    PermitDesk permits;

    @Autowired
    SheetDesk sheets;

    @Autowired
    StatusDesk status;

    private Actor applicant = Actor.service("");
    private Actor officer = Actor.service("");
    private CaseNumber number = new CaseNumber("20120301-0000");

    @BeforeEach
    void aThursday() {
        clock.set("2012-03-01T02:00:00Z");
        officer = town.officer();
        applicant = town.newcomer();
        number = town.apply(applicant);
    }

    @ParameterizedTest
    @EnumSource
    void it_ends_in_a_letter_a_notice_and_a_line_in_the_journal(NotAcceptedGround ground) {
        var request = RequestId.fresh();
        refuse(ground, request);
        refuse(ground, request);
        var letter = sheets.decided(number, applicant);
        assertThat(letter.file().state()).isEqualTo(CaseState.NOT_ACCEPTED);
        assertThat(letter.file().ground()).isEqualTo(ground);
        assertThat(letter.file().decision())
                .satisfies(decision -> assertThat(decision.reason()).isEqualTo("去邻近派出所办"));
        assertThat(letter.objection()).isPresent();
        assertThat(town.messagesTo(applicant))
                .filteredOn(told -> told.contains("没有受理"))
                .hasSize(1);
        assertThat(town.journalOf(officer)).containsOnlyOnce("CaseNotAccepted " + number);
        assertThatThrownBy(() -> sheets.accepted(number, applicant)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_person_may_apply_again_at_once() {
        refuse(NotAcceptedGround.OTHER_AREA, RequestId.fresh());
        assertThat(town.apply(applicant)).isNotEqualTo(number);
    }

    @Test
    void it_cannot_be_approved_any_more() {
        refuse(NotAcceptedGround.NO_PERMIT_NEEDED, RequestId.fresh());
        assertThatThrownBy(() -> permits.approve(number, "", RequestId.fresh(), officer))
                .isInstanceOf(AlreadyDecided.class);
        assertThat(town.rows("permit", applicant)).isZero();
    }

    @Test
    void once_papers_were_asked_for_it_was_accepted() {
        corrections.ask(number, Town.BAD_PHOTO, "", RequestId.fresh(), officer);
        applications.resubmit(number, applicant, Map.of(), RequestId.fresh());
        assertThatThrownBy(() -> refuse(NotAcceptedGround.OTHER_AREA, RequestId.fresh()))
                .isInstanceOf(AcceptedAlready.class);
    }

    @Test
    void not_without_words_and_not_by_another_station() {
        assertThatThrownBy(
                        () -> acceptance.refuse(number, NotAcceptedGround.OTHER_AREA, " ", RequestId.fresh(), officer))
                .isInstanceOf(FieldErrors.class);
        assertThatThrownBy(() -> acceptance.refuse(
                        number, NotAcceptedGround.OTHER_AREA, "不归我们", RequestId.fresh(), town.officerElsewhere()))
                .isInstanceOf(NotYours.class);
        assertThat(cases.view(number, applicant).state()).isEqualTo(CaseState.UNDER_REVIEW);
    }

    @Test
    void whoever_looks_it_up_by_number_reads_it_too() {
        var phone = town.telephone(applicant);
        refuse(NotAcceptedGround.OTHER_AREA, RequestId.fresh());
        assertThat(status.look(number.value(), phone.substring(phone.length() - 4)))
                .hasValueSatisfying(found -> assertThat(found.state()).isEqualTo(CaseState.NOT_ACCEPTED));
    }

    private void refuse(NotAcceptedGround ground, RequestId request) {
        acceptance.refuse(number, ground, "去邻近派出所办", request, officer);
    }
}
