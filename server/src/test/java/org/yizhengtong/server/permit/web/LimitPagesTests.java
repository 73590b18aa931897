package org.yizhengtong.server.permit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Desktop.html;
import static org.yizhengtong.server.Desktop.leadsTo;
import static org.yizhengtong.server.Desktop.text;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.server.Desktop;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.casework.CaseState;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.RequestId;

@ServiceTest
@DisplayName("Acceptance, time limits and what is asked for, on their pages")
class LimitPagesTests {
    @Autowired
    WebApplicationContext service;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    CaseDesk cases;

    private Actor applicant = Actor.service("");
    private CaseNumber number = new CaseNumber("20130304-0000");

    @BeforeEach
    void aMonday() {
        clock.set("2013-03-04T02:00:00Z");
        applicant = town.newcomer("19780203", "2012-06-01");
        number = town.apply(applicant);
    }

    @Test
    void the_receipt_names_number_day_station_due_day_and_how_to_look_it_up_for_both_sides() {
        for (var reader : new Actor[] {applicant, town.officer()}) {
            assertThat(html(as(reader).get("/cases/" + number))).contains("/cases/" + number + "/acceptance");
            assertThat(text(as(reader).get("/cases/" + number + "/acceptance")))
                    .contains(number.value(), "2013年3月4日", "试样派出所", "2013年3月18日", "最后四位");
        }
        assertThat(html(as(town.officer()).get("/cases/" + number + "/acceptance")))
                .contains("href=\"/queue\"")
                .doesNotContain("href=\"/my\"");
        assertThat(text(as(applicant).reading("en").get("/cases/" + number + "/acceptance")))
                .contains("Receipt of acceptance", "18 March 2013");
    }

    @Test
    void late_both_sides_read_since_when_and_the_applicant_how_to_complain() {
        clock.set("2013-03-18T02:00:00Z");
        assertThat(text(as(applicant).get("/cases/" + number))).contains("最晚今天").doesNotContain("我们晚了");
        clock.set("2013-03-19T02:00:00Z");
        assertThat(text(as(applicant).get("/cases/" + number))).contains("我们晚了：应该在 2013年3月18日 前答复", "试样派出所找所长", "行政复议");
        assertThat(text(as(applicant).reading("en").get("/cases/" + number)))
                .contains("We are late: you should have been answered by 18 March 2013");
        assertThat(text(as(town.officer()).get("/cases/" + number))).contains("已经超过 1 个工作日");
    }

    @Test
    void the_head_opens_the_list_and_the_rows_behind_a_month() {
        clock.set("2013-03-19T02:00:00Z");
        assertThat(html(as(town.head()).get("/queue/limits"))).contains("?month=2013-03", "/queue/limits\"");
        assertThat(allCloseCases()).contains("/cases/" + number);
        assertThat(text(as(town.head()).get("/queue/limits?month=2013-03")))
                .contains(number.value(), "应在 2013年3月18日 前答复", "2013年3月");
        assertThat(as(town.head()).get("/queue/limits?month=never")).hasStatus(404);
        assertThat(as(town.officer()).get("/queue/limits")).hasStatus(403);
        assertThat(html(as(town.officer()).get("/queue"))).doesNotContain("/queue/limits");
    }

    /** Others of these tests leave cases behind: the list has as many pages as it needs. */
    private String allCloseCases() {
        var all = new StringBuilder();
        for (var page = 1; ; page++) {
            var shown = html(as(town.head()).get("/queue/limits?page=" + page));
            all.append(shown);
            if (!shown.contains("/queue/limits?page=" + (page + 1))) return all.toString();
        }
    }

    @Test
    void what_is_asked_for_is_ticked_and_stands_on_the_applicants_page_as_a_list() {
        assertThat(html(as(town.officer()).get("/cases/" + number)))
                .contains("value=\"PAPER.dwelling_proof\"", "name=\"why.PAPER.photo\"")
                .doesNotContain("/extension");
        send("correction-request", Map.of("ask", "PAPER.photo", "why.PAPER.photo", "UNREADABLE"));
        assertThat(text(as(applicant).get("/cases/" + number))).contains("看不清、说不清", "还没收到");
        assertThat(text(as(applicant).reading("en").get("/cases/" + number)))
                .contains("cannot be read or understood", "not here yet");
    }

    @Test
    void nothing_ticked_is_told_beside_the_list_and_the_words_stay() {
        var page = send("correction-request", Map.of("reason", "照片太暗"));
        assertThat(page).contains("请勾上要补的", "href=\"#ask\"", "照片太暗");
        assertThat(cases.view(number, applicant).state()).isEqualTo(CaseState.UNDER_REVIEW);
    }

    @Test
    void not_accepted_without_a_ground_is_told_and_with_one_there_is_a_letter() {
        assertThat(send("non-acceptance", Map.of("reason", "去邻近派出所办"))).contains("请选一个原因", "href=\"#ground\"");
        send("non-acceptance", Map.of("reason", "去邻近派出所办", "ground", "OTHER_AREA"));
        assertThat(text(as(applicant).get("/cases/" + number + "/decision")))
                .contains("不予受理", "住的地方不归这个派出所管", "去邻近派出所办", "行政复议");
        assertThat(html(as(applicant).get("/cases/" + number))).contains("/applications/new", "没有受理");
        assertThat(as(applicant).get("/cases/" + number + "/acceptance")).hasStatus(404);
        assertThat(html(as(applicant).get("/my"))).containsPattern("(?s)<li class=\"now\">.{0,400}<b>申请居住证");
    }

    @Test
    void longer_where_the_law_names_none_is_refused_in_words() {
        var answer = as(town.officer()).post("/cases/" + number + "/extension", fields(Map.of("reason", "忙")));
        assertThat(answer).hasStatus(409);
        assertThat(text(answer)).contains("不能再延长");
    }

    private String send(String act, Map<String, String> more) {
        var browser = as(town.officer());
        var answer = browser.post("/cases/" + number + "/" + act, fields(more));
        assertThat(leadsTo(answer)).isEqualTo("/cases/" + number);
        return html(browser.get("/cases/" + number));
    }

    private static Map<String, String> fields(Map<String, String> more) {
        var fields = new HashMap<>(Map.of("requestId", RequestId.fresh().toString(), "reason", ""));
        fields.putAll(more);
        return fields;
    }

    private Desktop as(Actor actor) {
        return new Desktop(service, actor);
    }
}
