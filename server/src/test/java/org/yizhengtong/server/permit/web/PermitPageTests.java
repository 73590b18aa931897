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
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.server.Desktop;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;

@ServiceTest
@DisplayName("A permit on its pages: at home and at the counter")
class PermitPageTests {
    @Autowired
    WebApplicationContext service;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    private Actor holder;
    private PermitNumber number;
    private String counter;

    @BeforeEach
    void issued() {
        clock.set("2012-03-15T02:00:00Z");
        holder = town.newcomer();
        number = town.permit(holder, "2012-03-15");
        counter = "/counter/permits/" + holder.id();
    }

    @Test
    void lost_on_the_telephone_replaced_at_the_counter_and_handed_over() {
        var home = as(holder);
        assertThat(leadsTo(send(home, "/my/permit/loss", Map.of()))).isEqualTo("/my/permit");
        assertThat(text(home.get("/my/permit"))).contains("挂失了", "补领新卡", "2012年3月15日");
        send(home, "/my/permit/replacement", Map.of());
        var officer = as(town.officer());
        assertThat(text(officer.get("/counter/permits"))).contains(Town.NAME, "补领新卡");
        var file = html(officer.get(counter));
        var grant = file.replaceAll("(?s).*action=\"(/counter/permits/[^\"]+/grant)\".*", "$1");
        send(officer, grant, Map.of());
        assertThat(text(officer.get("/counter/cards"))).contains("要做的卡", number.printed());
        send(officer, "/counter/cards", Map.of());
        assertThat(text(officer.get("/counter/cards"))).contains("本人领走");
        send(officer, "/counter/cards/" + holder.id() + "/collected", Map.of());
        assertThat(text(officer.get(counter))).contains("在本人手里", "作废");
        assertThat(text(as(holder).reading("en").get("/my/permit"))).contains("In force", "Card handed over");
    }

    @Test
    void too_early_says_from_which_day_in_the_readers_language() {
        var early = as(town.officer()).reading("en");
        assertThat(text(send(early, counter + "/endorsement", Map.of()))).contains("14 February 2013");
        var chinese = as(town.officer());
        assertThat(text(send(chinese, counter + "/endorsement", Map.of()))).contains("2013年2月14日");
    }

    @Test
    void a_cancellation_needs_a_ground_and_a_reason_and_what_was_written_is_still_there() {
        var officer = as(town.officer());
        send(officer, counter + "/cancellation", Map.of("words", "搬到外地去了"));
        assertThat(html(officer.get(counter))).contains("请选一个注销的原因", "搬到外地去了");
        send(officer, counter + "/cancellation", Map.of("ground", "left", "words", " "));
        assertThat(html(officer.get(counter))).contains("请写原因");
        send(officer, counter + "/cancellation", Map.of("ground", "left", "words", "搬到外地去了"));
        assertThat(text(officer.get(counter))).contains("已注销");
        var home = as(holder);
        assertThat(text(home.get("/my"))).contains("已注销");
        send(home, "/my/permit/objection", Map.of("words", "我还住在这里"));
        assertThat(text(home.get("/my/permit"))).contains("异议在等派出所看", "我还住在这里");
    }

    @Test
    void an_officer_finds_a_permit_by_its_number_and_the_holder_sees_the_look() {
        var officer = as(town.officerElsewhere());
        assertThat(leadsTo(officer.post("/counter/permits", Map.of("number", number.printed()))))
                .isEqualTo(counter);
        assertThat(officer.get(counter)).hasStatusOk();
        assertThat(text(as(holder).get("/looks"))).contains("居住证档案");
        assertThat(html(officer.post("/counter/permits", Map.of("number", "YT 3706 0000 0000"))))
                .contains("id=\"number-error\"");
        assertThat(html(officer.post("/counter/permits", Map.of("number", "x"))))
                .contains("id=\"number-error\"");
    }

    @Test
    void nobody_else_comes_near_it() {
        assertThat(as(town.school()).get(counter)).hasStatus(403);
        assertThat(as(town.newcomer()).get(counter)).hasStatus(403);
        assertThat(as(town.newcomer()).get("/my/permit")).hasStatus(404);
        assertThat(send(as(town.newcomer()), "/my/permit/loss", Map.of())).hasStatus(404);
        assertThat(send(as(holder), "/my/permit/burning", Map.of())).hasStatus(404);
        assertThat(as(town.officer()).get("/counter/permits/00000000-0000-0000-0000-000000000000"))
                .hasStatus(404);
    }

    private MvcTestResult send(Desktop browser, String address, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("permit", number.value());
        all.put("requestId", RequestId.fresh().toString());
        return browser.post(address, all);
    }

    private Desktop as(Actor actor) {
        return new Desktop(service, actor);
    }
}
