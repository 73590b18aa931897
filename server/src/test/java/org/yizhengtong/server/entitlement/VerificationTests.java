package org.yizhengtong.server.entitlement;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.audit.AuditDesk;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.PermitSummary;

@ServiceTest
@DisplayName("A desk asks (核验) and gets one answer, and the holder learns of it")
class VerificationTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    VerificationDesk verifications;

    @Autowired
    CaseDesk cases;

    @Autowired
    AuditDesk audit;

    @BeforeEach
    void aThursday() {
        clock.set("2012-03-01T02:00:00Z");
    }

    @Test
    void a_holder_is_entitled_to_help_with_work_today() {
        var permit = town.issue(town.newcomer());
        var answer = ask(town.jobCentre(), "employment_service", permit);
        assertThat(answer.answer()).isEqualTo(Answer.YES);
        assertThat(answer.on()).isEqualTo(parse("2012-03-01"));
        assertThat(answer.reason().zh()).isNotBlank();
        assertThat(answer.sources()).isNotEmpty();
    }

    @Test
    void a_figure_the_city_has_not_set_is_said_to_be_open() {
        var permit = town.issue(town.newcomer());
        assertThat(ask(town.school(), "compulsory_education", permit).answer()).isEqualTo(Answer.OPEN);
    }

    @Test
    void on_its_last_day_a_permit_opens_the_service_and_the_day_after_it_does_not() {
        var permit = town.issue(town.newcomer());
        assertThat(permit.until()).isEqualTo(parse("2015-03-01"));
        clock.set("2015-03-01T15:59:00Z");
        assertThat(ask(town.jobCentre(), "employment_service", permit).answer()).isEqualTo(Answer.YES);
        clock.set("2015-03-01T16:00:00Z");
        var answer = ask(town.jobCentre(), "employment_service", permit);
        assertThat(answer.answer()).isEqualTo(Answer.NO);
        assertThat(answer.reason().en()).isEqualTo("This permit is over.");
        assertThat(answer.from()).isNull();
    }

    @Test
    void a_number_never_given_out_leaves_nothing_but_a_line_in_the_journal() {
        var desk = town.jobCentre();
        var unknown = PermitNumber.of("ZZ", "990000", 7);
        var request = RequestId.fresh();
        assertThat(verifications.ask(desk, typed("employment_service", unknown), request))
                .isEmpty();
        assertThat(town.journalOf(desk)).containsExactly("UnknownPermitAsked " + unknown.value());
    }

    @Test
    void the_same_question_sent_many_times_at_once_is_one_answer_and_one_look() throws Exception {
        var holder = town.newcomer();
        var permit = town.issue(holder);
        var desk = town.jobCentre();
        var request = RequestId.fresh();
        var all =
                AtOnce.times(20, () -> verifications.ask(desk, typed("employment_service", permit.number()), request));
        assertThat(all.refused()).isEmpty();
        assertThat(all.done().stream().distinct()).hasSize(1);
        assertThat(town.rows("verification", holder)).isEqualTo(1);
        assertThat(town.journalOf(desk)).containsExactly("Looked service.employment_service");
    }

    @Test
    void the_holder_sees_who_asked_why_and_what_was_answered() {
        var holder = town.newcomer();
        ask(town.jobCentre(), "employment_service", town.issue(holder));
        assertThat(audit.looksAt(holder.resident()).looks())
                .filteredOn(look -> look.shown().equals("shown.answer_only"))
                .singleElement()
                .satisfies(look -> {
                    assertThat(look.office(Locale.CHINESE)).isEqualTo("试样人力资源市场");
                    assertThat(look.purpose()).isEqualTo("purpose.service");
                    assertThat(look.answer()).isEqualTo("yes");
                    assertThat(look.at().toLocalDate()).isEqualTo(parse("2012-03-01"));
                });
    }

    @Test
    void an_officers_look_at_the_case_is_seen_as_well() {
        var holder = town.newcomer();
        var number = town.apply(holder);
        cases.view(number, holder);
        assertThat(audit.looksAt(holder.resident()).looks()).isEmpty();
        cases.view(number, town.officer());
        assertThat(audit.looksAt(holder.resident()).looks()).singleElement().satisfies(look -> {
            assertThat(look.purpose()).isEqualTo("purpose.case_review");
            assertThat(look.shown()).isEqualTo("shown.case_file");
        });
    }

    @Test
    void a_desk_asks_for_its_own_service_alone() {
        var holder = town.newcomer();
        var permit = town.issue(holder);
        assertThatThrownBy(() -> ask(town.school(), "employment_service", permit))
                .isInstanceOfSatisfying(
                        NotYours.class,
                        refused -> assertThat(refused.reference()).isEqualTo("employment_service"));
        assertThat(town.rows("verification", holder)).isZero();
    }

    @Test
    void an_answer_is_opened_by_the_desk_that_asked_alone() {
        var permit = town.issue(town.newcomer());
        var kept = verifications
                .ask(town.jobCentre(), typed("employment_service", permit.number()), RequestId.fresh())
                .orElseThrow()
                .id();
        assertThat(verifications.kept(kept, town.jobCentre()).answer()).isEqualTo(Answer.YES);
        assertThatThrownBy(() -> verifications.kept(kept, town.school())).isInstanceOf(NotYours.class);
    }

    @Test
    void the_answer_stays_what_it_was_that_day() {
        var permit = town.issue(town.newcomer());
        var kept = verifications
                .ask(town.jobCentre(), typed("employment_service", permit.number()), RequestId.fresh())
                .orElseThrow()
                .id();
        clock.set("2020-03-01T02:00:00Z");
        assertThat(verifications.kept(kept, town.jobCentre())).satisfies(then -> {
            assertThat(then.answer()).isEqualTo(Answer.YES);
            assertThat(then.on()).isEqualTo(parse("2012-03-01"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "number, YT 3706 0000 0000, problem.permit_number",
        "number, '', problem.permit_number",
        "service, '', problem.service_missing",
        "service, no_such_service, problem.service_missing",
        "purpose, '', problem.purpose_missing",
        "purpose, CURIOSITY, problem.purpose_missing"
    })
    void a_field_that_cannot_be_right_is_told(String field, String typed, String key) {
        var wrong = typed("employment_service", PermitNumber.of("ZZ", "990000", 7));
        wrong.put(field, typed);
        assertThatThrownBy(() -> verifications.ask(town.jobCentre(), wrong, RequestId.fresh()))
                .isInstanceOfSatisfying(
                        FieldErrors.class,
                        told -> assertThat(told.errors())
                                .extracting(FieldError::field, FieldError::key)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, key)));
    }

    private VerificationView ask(Actor desk, String service, PermitSummary permit) {
        var said = verifications
                .ask(desk, typed(service, permit.number()), RequestId.fresh())
                .orElseThrow();
        assertThat(verifications.kept(said.id(), desk)).isEqualTo(said);
        return said;
    }

    private static Map<String, String> typed(String service, PermitNumber number) {
        return new HashMap<>(Map.of("number", number.printed(), "service", service, "purpose", "SERVICE"));
    }
}
