package org.yizhengtong.server.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Desktop.text;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.server.Desktop;
import org.yizhengtong.server.StatementCount;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.LifeTest;
import org.yizhengtong.server.registration.Newcomers;

@LifeTest
@DisplayName("By when one registers, reports a move and brings the papers: where it is needed, with its article")
class PersonalTimePagesTests {
    @Autowired
    WebApplicationContext service;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Test
    @DisplayName("Shandong 2012, article 8: three working days to register, on one's own page and the first question")
    void to_register() {
        on("2013-03-01");
        var newcomer = as(Newcomers.actor());
        assertThat(text(newcomer.get("/my"))).contains("从外地来住下的， 3 个工作日内登记", "第8条");
        assertThat(text(newcomer.get("/residences/new/name"))).contains("3 个工作日内登记", "第8条");
        assertThat(text(newcomer.get("/residences/new/citizenNumber"))).doesNotContain("3 个工作日内登记");
        assertThat(text(newcomer.reading("en").get("/my"))).contains("you register within 3 working days", "art. 8");
    }

    @Test
    @DisplayName("article 36: after the last day it is still accepted, and what the law says follows is said plainly")
    void registered_late() {
        on("2013-03-06");
        assertThat(declaredFrom("2013", "3", "1")).contains("3 个工作日内登记").doesNotContain("规定的最后一天");
        on("2013-03-07");
        assertThat(declaredFrom("2013", "3", "1")).contains("规定的最后一天是2013年3月6日", "现在登记就行", "罚100元以下", "第36条");
    }

    @Test
    @DisplayName("article 16: three working days after a move, on the page of the move and at the counter")
    void to_report_a_move() {
        on("2013-03-04");
        var resident = town.newcomer("19780203", "2012-12-01");
        assertThat(text(as(resident).get("/residences/new/place"))).contains("搬了家， 3 个工作日内来登记新住处", "第16条");
        assertThat(text(as(town.officer()).get("/counter/residents/" + resident.id() + "/residences/new")))
                .contains("搬了家， 3 个工作日内", "第16条");
        assertThat(text(as(resident).get("/my"))).doesNotContain("内登记", "搬了家，");
        assertThat(text(as(resident).get("/residences"))).doesNotContain("派出所看");
    }

    @Test
    @DisplayName("Shandong 2017: what was only told online is shown at the station within ten working days")
    void to_show_papers() {
        on("2026-03-02");
        var resident = town.newcomer("19780203", "2026-03-02");
        for (var page : new String[] {"/my", "/residences"})
            assertThat(text(as(resident).get(page))).contains("10 个工作日内把身份证和住处的证明带到派出所看", "最晚2026年3月16日");
        on("2026-03-17");
        assertThat(text(as(resident).get("/my")))
                .contains("规定的最后一天是2026年3月16日。晚了也可以拿来看")
                .doesNotContain("没按时去的");
        assertThat(StatementCount.during(() -> as(resident).get("/my"))).isLessThanOrEqualTo(12);

        as(town.officer())
                .post(
                        "/counter/residents/%s/papers-seen".formatted(resident.id()),
                        Map.of("requestId", RequestId.fresh().toString(), "paper", "租房合同"));
        for (var page : new String[] {"/my", "/residences"})
            assertThat(text(as(resident).get(page))).doesNotContain("派出所看", "晚了也可以拿来看");
    }

    @Test
    @DisplayName("the nation 1958, article 15: three days; where the law says no more, nothing more is said")
    void nothing_where_the_law_is_silent() {
        on("2012-03-01");
        assertThat(text(as(Newcomers.actor()).get("/my"))).contains("3 天内登记", "第15条");
        assertThat(declaredFrom("2012", "2", "3"))
                .contains("规定的最后一天是2012年2月6日", "现在登记就行")
                .doesNotContain("罚");
        var resident = town.newcomer();
        assertThat(text(as(resident).get("/residences/new/place"))).doesNotContain("搬了家，");
        assertThat(text(as(resident).get("/residences"))).doesNotContain("派出所看");
    }

    /** The whole declaration, to look over, of somebody who moved in on this day. */
    private String declaredFrom(String year, String month, String day) {
        var newcomer = as(Newcomers.actor());
        var form = AtTheDeclaration.good();
        form.put("movedIn.year", year);
        form.put("movedIn.month", month);
        form.put("movedIn.day", day);
        newcomer.post("/residences/new/movedIn", form);
        return text(newcomer.get("/residences/new"));
    }

    private void on(String day) {
        clock.set(day + "T02:00:00Z");
    }

    private Desktop as(Actor actor) {
        return new Desktop(service, actor);
    }
}
