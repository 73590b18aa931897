package org.yizhengtong.server.entitlement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Program.assertRefused;
import static org.yizhengtong.server.Program.json;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.Program;
import org.yizhengtong.server.Programs;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.StatementCount;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.entitlement.OwnServicesDesk;
import org.yizhengtong.server.entitlement.VerificationDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.Purpose;

@ServiceTest
@DisplayName("A desk's own program asks (核验), gets the desk's one answer, and says what became of it")
class VerificationApiTests {
    static final String ASK = "/verifications";

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    Programs programs;

    @Autowired
    AccountDesk accounts;

    @Autowired
    VerificationDesk verifications;

    @Autowired
    OwnServicesDesk own;

    private Program jobs;
    private Actor holder;
    private PermitNumber permit;

    @BeforeEach
    void aPermit() {
        clock.set("2012-03-01T02:00:00Z");
        jobs = programs.jobCentre();
        holder = town.newcomer();
        permit = town.issue(holder).number();
    }

    @Test
    void it_gets_the_answer_of_the_page_and_nothing_about_the_person() {
        var answered = jobs.post(ASK, question(permit, "employment_service", "service"));
        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(201);
        var answer = json(answered);
        var page = verifications.kept(UUID.fromString(answer.path("id").asString()), town.jobCentre());
        assertThat(answer.path("answer").asString()).isEqualTo("yes");
        assertThat(answer.path("on").asString()).isEqualTo("2012-03-01");
        assertThat(answer.path("from").isNull()).isTrue();
        assertThat(answer.at("/reason/zh").asString()).isEqualTo(page.reason().zh());
        assertThat(answer.path("sources")).hasSize(page.sources().size());
        assertThat(answer.at("/bring/en").asString()).isEqualTo("Residence permit");
        assertThat(answer.path("outcome").isNull()).isTrue();
        assertThat(answered.body())
                .doesNotContain(Town.NAME, Town.ADDRESS, "990000", permit.value(), permit.printed())
                .doesNotContain(holder.id().toString());
        assertThat(town.journalOf(programs.actor(jobs))).contains("Looked service.employment_service");
    }

    @Test
    void it_is_one_transaction_of_twelve_statements_at_most() {
        jobs.post(ASK, question(permit, "employment_service", "service"));
        assertThat(StatementCount.during(() -> jobs.post(ASK, question(permit, "employment_service", "service"))))
                .isBetween(8, 12);
    }

    @Test
    void a_number_nobody_has_is_not_found_and_written_down_all_the_same() {
        var unknown = PermitNumber.of("ZZ", "990000", 11);
        assertRefused(jobs.post(ASK, question(unknown, "employment_service", "service")), 404, "permit_unknown");
        assertThat(town.journalOf(programs.actor(jobs))).contains("UnknownPermitAsked " + unknown.value());
    }

    @Test
    void what_cannot_be_right_is_told_field_by_field() {
        var wrong = jobs.post(ASK, "{\"number\": \"YT 3706 0000 0000\", \"service\": \"cooking\"}");
        assertRefused(wrong, 422, "fields");
        assertThat(json(wrong)
                        .path("errors")
                        .valueStream()
                        .map(one -> one.path("field").asString()))
                .containsExactly("number", "service", "purpose");
    }

    @Nested
    @DisplayName("bound to some services of its office, and to some purposes")
    class Bound {
        private Program bound;

        @BeforeEach
        void toOneOfTwo() {
            var office = "two-" + UUID.randomUUID().toString().substring(0, 8);
            var services = List.of("employment_service", "public_rental_housing");
            accounts.openOffice(new Office(office, Office.Kind.DESK, "试样两窗口", "Two Desks", List.of(), services));
            bound = programs.desk(office, "employment_service", Purpose.SERVICE);
        }

        @Test
        void it_asks_about_those_and_for_those() {
            assertThat(bound.post(ASK, question(permit, "employment_service", "service"))
                            .statusCode())
                    .isEqualTo(201);
        }

        @Test
        void another_service_of_its_office_is_refused_and_written_down() {
            assertRefused(bound.post(ASK, question(permit, "public_rental_housing", "service")), 403, "not_yours");
            assertThat(town.journalOf(programs.actor(bound))).contains("AccessRefused public_rental_housing");
            assertThat(town.rows("verification", holder)).isZero();
        }

        @Test
        void another_purpose_is_refused_and_written_down() {
            assertRefused(bound.post(ASK, question(permit, "employment_service", "recheck")), 403, "not_yours");
            assertThat(town.journalOf(programs.actor(bound))).contains("AccessRefused employment_service");
        }

        @Test
        void a_service_of_another_office_is_refused_whatever_it_is_bound_to() {
            assertRefused(bound.post(ASK, question(permit, "compulsory_education", "service")), 403, "not_yours");
        }

        @Test
        void an_answer_it_could_not_have_asked_for_is_closed_to_it() {
            var office = programs.actor(bound).atOffice();
            var wider = programs.desk(office, "public_rental_housing", Purpose.values());
            var other = ASK + "/" + ask(wider, "public_rental_housing", "service");
            assertRefused(bound.get(other), 403, "not_yours");
            assertRefused(bound.post(other + "/outcome", "{\"outcome\": \"served\"}"), 403, "not_yours");
            assertThat(wider.get(other).statusCode()).isEqualTo(200);
        }

        @Test
        void objections_to_other_refusals_of_its_office_are_not_listed() {
            var office = programs.actor(bound).atOffice();
            var wider = programs.desk(office, "public_rental_housing", Purpose.values());
            var asked = ask(wider, "public_rental_housing", "service");
            wider.post(ASK + "/" + asked + "/outcome", "{\"outcome\": \"no_place\"}");
            own.object(UUID.fromString(asked), "请再看一下", holder);
            assertThat(json(bound.get(ASK + "/objections"))).isEmpty();
            assertThat(json(wider.get(ASK + "/objections"))).hasSize(1);
        }
    }

    @Test
    void the_answer_of_another_office_is_closed_and_one_that_is_none_is_not_found() {
        var address = ASK + "/" + ask(jobs, "employment_service", "service");
        assertRefused(programs.school().get(address), 403, "not_yours");
        assertRefused(programs.school().post(address + "/outcome", "{\"outcome\": \"served\"}"), 403, "not_yours");
        assertRefused(jobs.get(ASK + "/" + UUID.randomUUID()), 404, "not_found");
    }

    @Nested
    @DisplayName("it says what the desk did")
    class Outcomes {
        private String address;

        @BeforeEach
        void asked() {
            address = ASK + "/" + ask(jobs, "employment_service", "service");
        }

        @Test
        void refused_for_a_reason_objected_to_and_upheld() {
            var refused = jobs.post(address + "/outcome", "{\"outcome\": \"other\", \"reason\": \"系统升级\"}");
            assertThat(json(refused).at("/outcome/reason").asString()).isEqualTo("系统升级");
            assertThat(town.messagesTo(holder)).last().asString().contains("没有给你办事");

            own.object(UUID.fromString(address.substring(ASK.length() + 1)), "请再看一下", holder);
            assertThat(json(jobs.get(ASK + "/objections"))
                            .valueStream()
                            .map(one -> ASK + "/" + one.path("id").asString()))
                    .contains(address);

            var upheld = jobs.post(address + "/upholding", "{\"reason\": \"明天来\"}");
            assertThat(json(upheld).at("/outcome/answer").asString()).isEqualTo("明天来");
            assertThat(json(upheld).at("/outcome/answeredOn").asString()).isEqualTo("2012-03-01");
            assertRefused(jobs.post(address + "/upholding", "{\"reason\": \"后天来\"}"), 409, "objection_answered");
        }

        @Test
        void not_that_somebody_is_not_entitled_where_the_answer_was_yes() {
            assertRefused(jobs.post(address + "/outcome", "{\"outcome\": \"not_entitled\"}"), 422, "fields");
            assertRefused(jobs.post(address + "/outcome", "{}"), 422, "fields");
        }
    }

    private String ask(Program program, String service, String purpose) {
        var answered = program.post(ASK, question(permit, service, purpose));
        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(201);
        return json(answered).path("id").asString();
    }

    static String question(PermitNumber number, String service, String purpose) {
        return """
                {"number": "%s", "service": "%s", "purpose": "%s"}""".formatted(number, service, purpose);
    }
}
