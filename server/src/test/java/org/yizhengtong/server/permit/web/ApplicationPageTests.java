package org.yizhengtong.server.permit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Desktop.html;
import static org.yizhengtong.server.Desktop.leadsTo;
import static org.yizhengtong.server.Desktop.text;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.server.Desktop;
import org.yizhengtong.server.Pictures;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.RequestId;

@ServiceTest
@DisplayName("What bad input gets on the application's page (申请页)")
class ApplicationPageTests {
    private static final Map<String, byte[]> NO_FILES = Map.of();

    @Autowired
    WebApplicationContext service;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    CaseDesk cases;

    private Actor applicant =
            new Actor(RequestId.fresh().value(), org.yizhengtong.server.kernel.Role.RESIDENT, null, "");

    @BeforeEach
    void aThursday() {
        clock.set("2012-03-01T02:00:00Z");
        applicant = town.newcomer();
    }

    @Test
    void only_what_the_register_does_not_know_is_asked_one_question_a_page() {
        var browser = browser();
        var asked = new java.util.ArrayList<String>();
        var answers = town.answers();
        var to = leadsTo(browser.get("/applications/new"));
        while (to.startsWith("/applications/new/questions/") && asked.size() < 20) {
            var fact = to.substring("/applications/new/questions/".length());
            asked.add(fact);
            browser.post(to, Map.of(fact, answers.getOrDefault(fact, "not_known")));
            to = leadsTo(browser.get("/applications/new"));
        }
        assertThat(asked).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(answers.keySet());
        assertThat(html(browser.get("/applications/new"))).contains("name=\"paper.photo\"", "value=\"365\"");
    }

    @ParameterizedTest
    @CsvSource({
        "residence.intended_days, 三十",
        "residence.intended_days, -1",
        "residence.intended_days, 36501",
        "residence.intended_days, <script>alert(1)</script>",
        "work.kind, astronaut",
        "work.contract, maybe"
    })
    void an_answer_nobody_can_have_given_is_told_and_the_others_stay(String field, String typed) {
        var answers = town.answers();
        answers.put(field, typed);
        var answer = send(answers, NO_FILES);
        var page = html(answer);
        assertThat(page).contains("role=\"alert\"", "value=\"work\"").doesNotContain("<script>alert");
        assertNothingOpened();
    }

    @Test
    void full_width_digits_are_read() {
        town.photograph(applicant);
        var answers = town.answers();
        answers.put("residence.intended_days", "３６５");
        assertThat(leadsTo(send(answers, NO_FILES))).startsWith("/cases/");
    }

    @Test
    void a_photo_of_12_megabytes_costs_nothing_else() {
        var page = html(send(
                town.answers(),
                Map.of("paper.photo", Pictures.jpegOf12Megabytes(), "paper.identity_card", Pictures.pdf())));
        assertThat(page).contains("id=\"paper.photo-error\"", "最多 8 MB");
        assertThat(page).contains("value=\"365\"", "value=\"employed\"");
        assertThat(page).contains("已经收到");
        assertNothingOpened();
        assertThat(town.rows("paper", applicant)).isEqualTo(1);
    }

    @Test
    void a_text_that_calls_itself_a_photo_costs_nothing_else() {
        var page = html(
                send(town.answers(), Map.of("paper.photo", "照片".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        assertThat(page).contains("id=\"paper.photo-error\"", "打不开这个文件").contains("value=\"365\"");
        assertNothingOpened();
    }

    @Test
    void a_wrong_photo_and_a_wrong_answer_are_told_together() {
        var answers = town.answers();
        answers.put("residence.intended_days", "many");
        var page = html(send(answers, Map.of("paper.photo", new byte[] {1, 2, 3})));
        assertThat(page).contains("id=\"paper.photo-error\"", "href=\"#residence.intended_days\"");
    }

    @Test
    void after_mending_the_good_file_sent_before_is_handed_in() {
        send(town.answers(), Map.of("paper.photo", new byte[] {1}, "paper.identity_card", Pictures.pdf()));
        var to = leadsTo(send(town.answers(), Map.of("paper.photo", Pictures.jpeg(400, 500))));
        assertThat(cases.view(caseOf(to), applicant).papers()).hasSize(2);
    }

    @Test
    void the_same_form_sent_twice_opens_one_case() {
        var request = RequestId.fresh();
        var browser = browser();
        var answers = town.answers();
        answers.put("requestId", request.toString());
        var photo = Map.of("paper.photo", Pictures.jpeg(400, 500));
        var first = leadsTo(browser.post("/applications", answers, photo));
        assertThat(leadsTo(browser.post("/applications", answers, photo))).isEqualTo(first);
        assertThat(town.rows("case_file", applicant)).isEqualTo(1);
        assertThat(town.rows("paper", applicant)).isEqualTo(1);
    }

    @Test
    void a_photo_that_is_missing_is_told_beside_its_field() {
        assertThat(html(send(town.answers(), NO_FILES))).contains("id=\"paper.photo-error\"", "value=\"365\"");
        assertNothingOpened();
    }

    @Test
    void a_paper_no_law_names_is_left_aside() {
        send(town.answers(), Map.of("paper.fingerprint", Pictures.pdf()));
        assertThat(town.rows("paper", applicant)).isZero();
    }

    @Test
    void an_unknown_place_is_told() {
        var answers = town.answers();
        answers.put("study.place", "379999");
        assertThat(html(send(answers, NO_FILES))).contains("没有这个地方");
        assertNothingOpened();
    }

    @Test
    void i_dont_know_is_always_allowed() {
        town.photograph(applicant);
        var answers = town.answers();
        answers.replaceAll((fact, typed) -> fact.equals("residence.intended_days") ? "" : "not_known");
        assertThat(leadsTo(send(answers, NO_FILES))).startsWith("/cases/");
    }

    @Test
    void a_form_without_files_is_taken_as_well() {
        town.photograph(applicant);
        var answers = town.answers();
        answers.put("requestId", RequestId.fresh().toString());
        assertThat(leadsTo(browser().post("/applications", answers))).startsWith("/cases/");
    }

    @Test
    void who_is_not_registered_is_shown_what_comes_first() {
        var stranger = new Actor(RequestId.fresh().value(), org.yizhengtong.server.kernel.Role.RESIDENT, null, "");
        assertThat(text(new Desktop(service, stranger).get("/applications/new")))
                .contains("登记");
        assertThat(text(new Desktop(service, stranger).reading("en").get("/applications/new")))
                .contains("Register your address first");
    }

    @Test
    void who_holds_a_permit_is_told_its_number() {
        var permit = town.issue(applicant);
        assertThat(text(send(town.answers(), NO_FILES)))
                .contains(permit.number().printed());
    }

    private Desktop browser() {
        return new Desktop(service, applicant);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult send(
            Map<String, String> answers, Map<String, byte[]> files) {
        var form = new java.util.HashMap<>(answers);
        form.put("requestId", RequestId.fresh().toString());
        return browser().post("/applications", form, files);
    }

    private void assertNothingOpened() {
        assertThat(town.rows("case_file", applicant)).isZero();
        assertThat(town.rows("case_fact", applicant)).isZero();
    }

    private static CaseNumber caseOf(String address) {
        return new CaseNumber(address.substring("/cases/".length()));
    }
}
