package org.yizhengtong.server.casework;

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
import org.yizhengtong.server.Pictures;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;

@BeijingTest
@DisplayName("Under the decree of 2016, from the application's page to the permit")
class BeijingPagesTests {
    @Autowired
    WebApplicationContext service;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    CaseDesk cases;

    private Actor applicant = Actor.service("");
    private String page = "";

    @BeforeEach
    void applied() {
        clock.set("2026-03-02T02:00:00Z");
        applicant = town.newcomer("19780203", "2025-06-01");
        town.photograph(applicant);
        page = leadsTo(as(applicant)
                .post("/applications", fields(town.answers()), Map.of("paper.identity_card", Pictures.pdf())));
        assertThat(page)
                .isEqualTo("/cases/" + cases.newestOf(applicant.resident()).orElseThrow());
    }

    @Test
    void days_are_counted_and_the_permit_is_issued() {
        assertThat(text(as(applicant).get(page))).contains("最晚 2026年3月17日（还有 15 天）");
        assertThat(text(as(applicant).reading("en").get(page))).contains("by 17 March 2026 (15 days left)");
        as(town.officer()).post(page + "/approval", fields(Map.of("reason", "原件都看过")));
        assertThat(text(as(applicant).get(page))).contains("批准了");
    }

    @Test
    void made_longer_the_applicant_reads_the_new_day_and_why() {
        var officer = as(town.officer());
        assertThat(html(officer.get(page))).contains(page + "/extension", "2026年4月1日");
        officer.post(page + "/extension", fields(Map.of("reason", "要和别的部门核对")));
        assertThat(text(as(applicant).get(page))).contains("期限延长了，最晚 2026年4月1日 答复", "要和别的部门核对");
        assertThat(html(officer.get(page))).doesNotContain(page + "/extension");
    }

    @Test
    void without_a_reason_nothing_is_made_longer_and_the_page_says_so() {
        var officer = as(town.officer());
        officer.post(page + "/extension", fields(Map.of("reason", " ")));
        assertThat(html(officer.get(page))).contains("请写原因", page + "/extension");
    }

    @Test
    void once_told_the_page_says_that_it_is_told_once_and_where_that_stands() {
        var officer = as(town.officer());
        officer.post(page + "/correction-request", fields(Map.of("ask", "PAPER.dwelling_proof")));
        assertThat(text(as(applicant).get(page))).contains("没有交", "还没收到");
        as(applicant).post(page + "/resubmission", fields(Map.of()), Map.of("paper.dwelling_proof", Pictures.pdf()));
        assertThat(text(officer.get(page))).contains("缺什么要一次说清，已经说过了", "第9条", "已经收到新的");
    }

    @Test
    void after_the_fifth_day_the_page_says_that_it_counts_as_accepted() {
        clock.set("2026-03-10T02:00:00Z");
        assertThat(text(as(town.officer()).get(page)))
                .contains("到 2026年3月9日 没有说缺材料，这个申请算已经受理")
                .doesNotContain("不予受理");
    }

    private static Map<String, String> fields(Map<String, String> more) {
        var fields = new HashMap<>(Map.of("requestId", RequestId.fresh().toString()));
        fields.putAll(more);
        return fields;
    }

    private Desktop as(Actor actor) {
        return new Desktop(service, actor);
    }
}
