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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.server.Desktop;
import org.yizhengtong.server.Pictures;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.casework.CaseFact;
import org.yizhengtong.server.casework.CaseState;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.SheetDesk;

@ServiceTest
@DisplayName("A case on its pages (办件页): what each side sees, and what bad input gets")
class CasePageTests {
    @Autowired
    WebApplicationContext service;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    CaseDesk cases;

    @Autowired
    SheetDesk sheets;

    @BeforeEach
    void aThursday() {
        clock.set("2012-03-01T02:00:00Z");
    }

    @Test
    void the_applicant_sees_step_holder_due_day_and_what_happens_next() {
        var applicant = town.newcomer();
        var page = text(as(applicant).get("/cases/" + town.apply(applicant)));
        assertThat(page).contains("正在审核", "试样派出所", "2012年3月15日", "10");
        var english = text(as(applicant)
                .reading("en")
                .get("/cases/" + cases.newestOf(applicant.resident()).orElseThrow()));
        assertThat(english)
                .contains("Under review", "15 March 2012", "10 working days left", "There is nothing to do now");
    }

    @Test
    void the_officer_sees_the_rule_tree_and_every_fact_with_where_it_comes_from() {
        var applicant = town.newcomer();
        var page = html(as(town.officer()).get("/cases/" + town.apply(applicant)));
        assertThat(page)
                .contains("class=\"tree\"", "本人说", "/facts/work.contract/sighting")
                .contains(Town.NAME);
        assertThat(page).doesNotContain("19780203");
    }

    @Test
    void what_is_still_to_be_proven_stands_beside_the_finding() {
        var number = town.apply(town.newcomer());
        var toProve = sheets.sheet(number, town.officer()).toProve();
        assertThat(toProve).isNotEmpty();
        var page = text(as(town.officer()).get("/cases/" + number));
        assertThat(page).contains("还要看材料或者由部门确认的");
        assertThat(toProve).allSatisfy(fact -> assertThat(page).contains(fact.zh()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"refusal", "non-acceptance"})
    void without_a_reason_nothing_happens_and_the_page_says_so(String act) {
        var applicant = town.newcomer();
        var number = town.apply(applicant);
        var page = follow(town.officer(), number, act, "  ");
        assertThat(page).contains("请写原因", "role=\"alert\"");
        assertThat(cases.view(number, applicant).state()).isEqualTo(CaseState.UNDER_REVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"correction-request", "refusal", "approval", "non-acceptance"})
    void a_reason_too_long_is_told_and_what_was_typed_stays(String act) {
        var applicant = town.newcomer();
        var number = town.apply(applicant);
        var page = follow(town.officer(), number, act, "<b>" + "理".repeat(498));
        assertThat(page).contains("500", "&lt;b&gt;理理", "role=\"alert\"").doesNotContain("<b>理");
        assertThat(cases.view(number, applicant).state()).isEqualTo(CaseState.UNDER_REVIEW);
    }

    @Test
    void rare_characters_and_markup_in_a_reason_are_shown_as_they_were_written() {
        var applicant = town.newcomer();
        var number = town.apply(applicant);
        follow(town.officer(), number, "refusal", "𠮷先生 <script>alert(1)</script> 㐂");
        var letter = html(as(applicant).get("/cases/" + number + "/decision"));
        assertThat(letter)
                .contains("𠮷先生 &lt;script&gt;alert(1)&lt;/script&gt; 㐂")
                .doesNotContain("<script>alert");
        assertThat(letter).contains("60", "行政复议", "民警 0142");
    }

    @Test
    void the_slower_officer_reads_who_decided() {
        var number = town.apply(town.newcomer());
        var fields = Map.of("reason", "", "requestId", RequestId.fresh().toString());
        as(town.colleague()).post("/cases/" + number + "/approval", fields);
        var late = as(town.officer())
                .post(
                        "/cases/" + number + "/approval",
                        Map.of("reason", "", "requestId", RequestId.fresh().toString()));
        assertThat(late).hasStatus(409);
        assertThat(text(late)).contains("民警 0977", number.value());
    }

    @Test
    void the_same_approval_sent_twice_is_answered_twice_the_same() {
        var applicant = town.newcomer();
        var number = town.apply(applicant);
        var fields = Map.of("reason", "", "requestId", RequestId.fresh().toString());
        var officer = as(town.officer());
        assertThat(leadsTo(officer.post("/cases/" + number + "/approval", fields)))
                .isEqualTo("/cases/" + number);
        assertThat(leadsTo(officer.post("/cases/" + number + "/approval", fields)))
                .isEqualTo("/cases/" + number);
        assertThat(town.rows("permit", applicant)).isEqualTo(1);
    }

    @Test
    void a_fact_is_marked_as_seen() {
        var applicant = town.newcomer();
        var number = town.apply(applicant);
        var officer = as(town.officer());
        officer.post("/cases/" + number + "/facts/work.contract/sighting", Map.of("paper", "labour_contract"));
        assertThat(cases.view(number, applicant).facts())
                .filteredOn(CaseFact::isSeen)
                .extracting(CaseFact::fact)
                .containsExactly("work.contract");
        assertThat(text(officer.get("/cases/" + number))).contains("劳动合同和社保证明 · 民警 0142");
    }

    @Test
    void strangers_are_refused_and_the_refusal_is_journalled() {
        var number = town.apply(town.newcomer());
        for (var stranger : new Actor[] {town.officerElsewhere(), town.newcomer()}) {
            assertThat(as(stranger).get("/cases/" + number)).hasStatus(403);
            assertThat(town.journalOf(stranger)).containsExactly("AccessRefused " + number);
        }
    }

    @Test
    void a_photo_is_shown_to_its_owner_and_the_station_and_to_nobody_else() {
        var applicant = town.newcomer();
        var answers = town.answers();
        answers.put("requestId", RequestId.fresh().toString());
        as(applicant).post("/applications", answers, Map.of("paper.photo", Pictures.jpeg(400, 500)));
        var number = cases.newestOf(applicant.resident()).orElseThrow();
        var photo =
                "/uploads/" + cases.view(number, applicant).papers().getFirst().id();
        assertThat(as(applicant).get(photo)).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(as(town.officer()).get(photo)).hasStatusOk().hasHeader("Content-Type", "image/jpeg");
        assertThat(as(town.officerElsewhere()).get(photo)).hasStatus(403);
        assertThat(as(town.newcomer()).get(photo)).hasStatus(403);
        assertThat(new Desktop(service, null).get(photo)).hasStatus(303);
    }

    @Test
    void a_wrong_file_with_a_correction_is_told_on_the_case() {
        var applicant = town.newcomer();
        var number = town.apply(applicant);
        follow(town.officer(), number, "correction-request", "请补一张照片");
        var browser = as(applicant);
        var answer = browser.post(
                "/cases/" + number + "/resubmission",
                Map.of("requestId", RequestId.fresh().toString()),
                Map.of("paper.photo", new byte[] {1}));
        assertThat(leadsTo(answer)).isEqualTo("/cases/" + number);
        assertThat(html(browser.get("/cases/" + number))).contains("id=\"paper.photo-error\"", "请补一张照片");
        assertThat(cases.view(number, applicant).state()).isEqualTo(CaseState.AWAITING_CORRECTION);
    }

    @Test
    void an_applicant_takes_it_back_on_its_page() {
        var applicant = town.newcomer();
        var number = town.apply(applicant);
        var browser = as(applicant);
        assertThat(html(browser.get("/cases/" + number))).contains("/withdrawal");
        browser.post(
                "/cases/" + number + "/withdrawal",
                Map.of("requestId", RequestId.fresh().toString()));
        assertThat(text(browser.get("/cases/" + number))).contains("撤回了", "申请居住证");
        assertThat(text(as(town.officer()).get("/cases/" + number))).contains("撤回了");
    }

    @Test
    void at_the_counter_an_officer_writes_down_that_it_is_taken_back() {
        var applicant = town.newcomer();
        var number = town.apply(applicant);
        assertThat(html(as(town.officer()).get("/cases/" + number))).contains("/withdrawal");
        var shown = follow(town.officer(), number, "withdrawal", "");
        assertThat(shown).contains("撤回了，已经告诉本人", "申请人撤回", "民警 0142").doesNotContain("/withdrawal\"");
        assertThat(text(as(applicant).get("/cases/" + number))).contains("在窗口帮你撤回的： 民警 0142");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases/20120301-9999", "/cases/nonsense", "/uploads/00000000-0000-0000-0000-000000000000"})
    void what_is_not_there_is_not_there(String address) {
        assertThat(as(town.newcomer()).get(address)).hasStatus(404);
    }

    private String follow(Actor officer, CaseNumber number, String act, String reason) {
        var browser = as(officer);
        browser.post(
                "/cases/" + number + "/" + act,
                Map.of(
                        "reason", reason,
                        "ask", "PAPER.photo",
                        "why.PAPER.photo", "UNREADABLE",
                        "ground", "OTHER_AREA",
                        "requestId", RequestId.fresh().toString()));
        return html(browser.get("/cases/" + number));
    }

    private Desktop as(Actor actor) {
        return new Desktop(service, actor);
    }
}
