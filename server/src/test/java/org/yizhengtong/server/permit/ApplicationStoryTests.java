package org.yizhengtong.server.permit;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.server.Pictures;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.casework.AlreadyDecided;
import org.yizhengtong.server.casework.AskingDesk;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.casework.CaseState;
import org.yizhengtong.server.casework.CaseStep;
import org.yizhengtong.server.casework.NoCorrectionAsked;
import org.yizhengtong.server.casework.NotUnderReview;
import org.yizhengtong.server.casework.ReviewDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.RequestId;

@ServiceTest
@DisplayName("From an application (申领) to a decision (决定)")
class ApplicationStoryTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationDesk applications;

    @Autowired
    PermitDesk permits;

    @Autowired
    SheetDesk sheets;

    @Autowired
    CaseDesk cases;

    @Autowired
    ReviewDesk review;

    @Autowired
    AskingDesk corrections;

    private Actor applicant = nobody();
    private Actor officer = nobody();

    @BeforeEach
    void aThursday() {
        clock.set("2012-03-01T02:00:00Z");
        applicant = town.newcomer();
        officer = town.officer();
    }

    @Test
    void asked_for_more_sent_in_and_approved_it_ends_in_a_permit() {
        var number = town.apply(applicant);
        clock.set("2012-03-02T02:00:00Z");
        corrections.ask(number, Town.BAD_PHOTO, "请补一张照片", RequestId.fresh(), officer);
        assertThat(cases.view(number, applicant).correction()).isEqualTo("请补一张照片");
        clock.set("2012-03-05T02:00:00Z");
        assertThat(applications.keep(number, applicant, "photo", Pictures.jpeg(400, 500)))
                .isEmpty();
        applications.resubmit(number, applicant, Map.of(), RequestId.fresh());
        clock.set("2012-03-08T02:00:00Z");
        var permit = permits.approve(number, "", RequestId.fresh(), officer);
        assertThat(permit.issuedOn()).isEqualTo(parse("2012-03-08"));
        assertThat(permit.until()).isEqualTo(parse("2015-03-08"));
        assertThat(permit.inForce()).isTrue();
        var file = cases.view(number, applicant);
        assertThat(file.state()).isEqualTo(CaseState.APPROVED);
        assertThat(file.steps())
                .extracting(CaseStep::kind)
                .containsExactly("opened", "correction_asked", "resubmitted", "approved");
        assertThat(file.papers()).hasSize(2);
        assertThat(town.journalOf(officer))
                .contains("CorrectionAsked " + number, "CaseApproved " + number, "PermitIssued " + permit.number());
    }

    @Test
    void refused_it_ends_in_a_letter_with_reason_rules_and_a_way_to_object() {
        var number = town.apply(applicant, town.answersOfAShortStay(), RequestId.fresh());
        assertThatThrownBy(() -> sheets.decided(number, applicant)).isInstanceOf(NotFound.class);
        review.refuse(number, "你打算住的天数不够三十天", RequestId.fresh(), officer);
        var letter = sheets.decided(number, applicant);
        assertThat(letter.file().state()).isEqualTo(CaseState.REFUSED);
        assertThat(letter.file().decision()).satisfies(decision -> {
            assertThat(decision.reason()).isEqualTo("你打算住的天数不够三十天");
            assertThat(decision.officer()).isEqualTo("民警 0142");
            assertThat(decision.on()).isEqualTo(parse("2012-03-01"));
        });
        assertThat(letter.finding().permit().answer()).isEqualTo(Answer.NO);
        assertThat(letter.finding().permit().because()).isNotEmpty();
        assertThat(letter.objection()).hasValueSatisfying(limit -> {
            assertThat(limit.number()).isEqualTo(60);
            assertThat(limit.cite().provision()).isEqualTo("9");
        });
        assertThat(permits.of(applicant.resident())).isEmpty();
    }

    @Test
    void after_a_refusal_one_may_apply_again() {
        var first = town.apply(applicant);
        review.refuse(first, "照片不是本人", RequestId.fresh(), officer);
        assertThat(town.apply(applicant)).isNotEqualTo(first);
    }

    @Test
    void while_the_applicant_is_asked_nobody_decides() {
        var number = town.apply(applicant);
        corrections.ask(number, Town.BAD_PHOTO, "请补一张照片", RequestId.fresh(), officer);
        assertThatThrownBy(() -> permits.approve(number, "", RequestId.fresh(), officer))
                .isInstanceOf(NotUnderReview.class);
        assertThatThrownBy(() -> review.refuse(number, "不行", RequestId.fresh(), officer))
                .isInstanceOf(NotUnderReview.class);
    }

    @Test
    void unasked_the_applicant_sends_nothing_in() {
        var number = town.apply(applicant);
        assertThatThrownBy(() -> applications.resubmit(number, applicant, Map.of(), RequestId.fresh()))
                .isInstanceOf(NoCorrectionAsked.class);
    }

    @Test
    void the_same_correction_sent_twice_is_sent_once() {
        var number = town.apply(applicant);
        corrections.ask(number, Town.BAD_PHOTO, "请补一张照片", RequestId.fresh(), officer);
        var request = RequestId.fresh();
        applications.resubmit(number, applicant, Map.of(), request);
        applications.resubmit(number, applicant, Map.of(), request);
        assertThat(cases.view(number, applicant).steps()).hasSize(3);
    }

    @Test
    void what_was_refused_with_a_form_is_not_approved_by_going_back_to_it() {
        var number = town.apply(applicant);
        var request = RequestId.fresh();
        review.refuse(number, "照片不是本人", request, officer);
        assertThatThrownBy(() -> permits.approve(number, "", request, officer)).isInstanceOf(AlreadyDecided.class);
        review.refuse(number, "照片不是本人", request, officer);
        assertThat(cases.view(number, applicant).state()).isEqualTo(CaseState.REFUSED);
    }

    @Test
    void what_was_approved_with_a_form_is_not_refused_by_going_back_to_it() {
        var number = town.apply(applicant);
        var request = RequestId.fresh();
        permits.approve(number, "", request, officer);
        assertThatThrownBy(() -> review.refuse(number, "不行", request, officer)).isInstanceOf(AlreadyDecided.class);
    }

    @Test
    void an_approval_against_the_finding_needs_a_reason() {
        var number = town.apply(applicant, town.answersOfAShortStay(), RequestId.fresh());
        assertThatThrownBy(() -> permits.approve(number, " ", RequestId.fresh(), officer))
                .isInstanceOfSatisfying(
                        FieldErrors.class,
                        wrong -> assertThat(wrong.errors())
                                .singleElement()
                                .satisfies(one -> assertThat(one.key()).isEqualTo("problem.reason_missing")));
        assertThat(cases.view(number, applicant).state()).isEqualTo(CaseState.UNDER_REVIEW);
        assertThat(town.rows("permit", applicant)).isZero();
        permits.approve(number, "租约写到明年", RequestId.fresh(), officer);
        assertThat(cases.view(number, applicant).decision())
                .satisfies(decision -> assertThat(decision.reason()).isEqualTo("租约写到明年"));
    }

    @Test
    void whoever_has_reached_seventy_may_go_without_and_may_still_have_one() {
        var old = town.newcomer("19420301", "2012-02-01");
        var number = town.apply(old);
        assertThat(sheets.sheet(number, old).finding().permit().answer()).isEqualTo(Answer.EXEMPT);
        assertThat(permits.approve(number, "", RequestId.fresh(), officer).inForce())
                .isTrue();
    }

    @Test
    void the_station_is_not_asked_again_by_the_form_that_was_approved() {
        var request = RequestId.fresh();
        var number = town.apply(applicant, town.answers(), request);
        permits.approve(number, "", RequestId.fresh(), officer);
        assertThat(town.apply(applicant, town.answers(), request)).isEqualTo(number);
        assertThatThrownBy(() -> town.apply(applicant)).isInstanceOf(AlreadyHolds.class);
    }

    @Test
    void an_expired_permit_makes_room_for_the_next() {
        var first = town.issue(applicant);
        clock.set("2015-03-01T02:00:00Z");
        assertThat(permits.find(first.number()))
                .hasValueSatisfying(one -> assertThat(one.inForce()).isTrue());
        assertThatThrownBy(() -> town.apply(applicant)).isInstanceOf(AlreadyHolds.class);
        clock.set("2015-03-02T02:00:00Z");
        assertThat(permits.find(first.number()))
                .hasValueSatisfying(one -> assertThat(one.inForce()).isFalse());
        var second = town.issue(applicant);
        assertThat(second.number()).isNotEqualTo(first.number());
        assertThat(permits.of(applicant.resident())).contains(second);
        assertThat(town.rows("permit", applicant)).isEqualTo(2);
    }

    private static Actor nobody() {
        return new Actor(new java.util.UUID(0, 0), org.yizhengtong.server.kernel.Role.RESIDENT, null, "");
    }
}
