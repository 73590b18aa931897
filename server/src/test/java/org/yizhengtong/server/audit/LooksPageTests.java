package org.yizhengtong.server.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.server.Desktop;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.WebVisit;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.account.Letterbox;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.account.Office.Kind;
import org.yizhengtong.server.account.Phones;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;

@ServiceTest
@DisplayName("A resident opens “who looked at my record”")
class LooksPageTests {
    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext service;

    @Autowired
    AccountDesk accounts;

    @Autowired
    Letterbox letterbox;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void and_finds_the_school_with_purpose_time_and_answer() {
        var resident = ResidentId.fresh();
        var phone = Phones.next();
        var school = school("样例小学");
        accounts.openFor(resident, phone);
        var clerk = new Actor(UUID.randomUUID(), Role.DESK, school, "教务 01");
        var visit = new WebVisit(port);
        visit.signInByPhone(phone, letterbox);
        assertThat(visit.get("/looks").body()).contains("还没有人看过");

        for (var i = 0; i < 3; i++)
            events.publishEvent(new Looked(resident, clerk, "V-1", "purpose.enrolment", "shown.answer_only", "yes"));

        assertThat(visit.get("/looks").body())
                .contains("样例小学", "孩子上学", "只看到行不行", "现在就行", "看了 3 次")
                .doesNotContain("教务 01", "??");
        assertThat(visit.get("/looks?lang=en").body())
                .contains("Sample school", "schooling", "Only the answer", "3 times")
                .doesNotContain("??");
        assertThat(visit.get("/looks?page=x").statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("and saves all of it as a table, more than one page of it")
    void as_a_table() {
        var resident = ResidentId.fresh();
        var phone = Phones.next();
        var school = school("=样例小学");
        accounts.openFor(resident, phone);
        var clerk = new Actor(UUID.randomUUID(), Role.DESK, school, "教务 01");
        for (var i = 0; i < LooksPage.SIZE + 1; i++)
            events.publishEvent(new Looked(resident, clerk, "V-" + i, "purpose.enrolment", "shown.answer_only", "yes"));
        var visit = new WebVisit(port);
        visit.signInByPhone(phone, letterbox);

        var file = visit.get("/looks/file");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.body().lines().toList())
                .hasSize(LooksPage.SIZE + 2)
                .first()
                .isEqualTo("\uFEFF什么时候,哪个单位,为什么,看到了什么,答案,那天看了几次");
        // A name that a spreadsheet would run stays text.
        assertThat(file.body()).contains(",'=样例小学,孩子上学,").doesNotContain("教务 01");
    }

    @Test
    @DisplayName("everybody reads how often offices looked in a month, and of fewer than ten people no figure")
    void counted() {
        var many = school("样例多看小学");
        var few = school("样例少看小学");
        for (var i = 0; i < 10; i++) look(ResidentId.fresh(), many);
        var often = ResidentId.fresh();
        for (var i = 0; i < 30; i++) look(often, few);
        for (var i = 0; i < 8; i++) look(ResidentId.fresh(), few);

        for (var i = 0; i < 10; i++)
            events.publishEvent(new Looked(
                    ResidentId.fresh(),
                    Actor.anybodyAt("check-page"),
                    "P-1",
                    "purpose.check_page",
                    "shown.check_page",
                    "valid"));

        var page = Desktop.text(new Desktop(service, null).get("/figures/looks"));
        assertThat(page).contains("查验页上的人").doesNotContain("check-page");
        assertThat(page).containsPattern("样例多看小学\\s+孩子上学\\s+10").containsPattern("样例少看小学\\s+孩子上学\\s+不到10");
        assertThat(new Desktop(service, null).get("/figures/looks?month=2012-13"))
                .hasStatus(404);
        assertThat(Desktop.text(new Desktop(service, null).get("/figures/looks?month=1999-01")))
                .contains("这个月没有单位查看过");
    }

    private void look(ResidentId resident, String school) {
        var clerk = new Actor(UUID.randomUUID(), Role.DESK, school, "教务 01");
        events.publishEvent(new Looked(resident, clerk, "V-1", "purpose.enrolment", "shown.answer_only", "yes"));
    }

    private String school(String name) {
        var school = "school-" + UUID.randomUUID();
        accounts.openOffice(new Office(school, Kind.DESK, name, "Sample school", List.of(), List.of("schooling")));
        return school;
    }
}
