package org.yizhengtong.server.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Desktop.leadsTo;
import static org.yizhengtong.server.Desktop.text;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.server.Desktop;
import org.yizhengtong.server.StatementCount;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.permit.LifeTest;
import org.yizhengtong.server.registration.Newcomers;
import org.yizhengtong.server.registration.RegistrationDesk;

@LifeTest
@DisplayName("An employer's pages, and the station's for what an employer told")
class EmployerPagesTests {
    private static final String REPORTS = "/counter/reports/";

    @Autowired
    WebApplicationContext service;

    @Autowired
    RegistrationDesk registration;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    private final UUID id = UUID.randomUUID();
    private final String number = Newcomers.number().value();
    private Desktop employer;
    private Desktop counter;

    @BeforeEach
    void open() {
        clock.set("2013-03-05T02:00:00Z");
        employer = as(town.builders());
        counter = as(town.officer());
    }

    @Test
    @DisplayName("what the law wants of employers stands there with its article; before the measures, nothing")
    void the_duty() {
        assertThat(text(employer.get("/employer"))).contains("三个工作日内组织登记", "第12条", "第38条");
        assertThat(text(employer.reading("en").get("/employer"))).contains("within three working days", "art. 12");
        clock.set("2012-03-05T02:00:00Z");
        assertThat(text(as(town.builders()).get("/employer"))).doesNotContain("按规定", "没有做到");
    }

    @Test
    @DisplayName("told, looked at, registered; the place is looked for with a button where scripts do not run")
    void told_and_registered() {
        var looking = hired();
        looking.putAll(Map.of("place", "", "place-search", "shiyang", "find", "place"));
        assertThat(employer.post("/employer/people/new", looking)).hasStatusOk();

        assertThat(leadsTo(employer.post("/employer/people", hired()))).isEqualTo("/employer");
        assertThat(leadsTo(employer.post("/employer/people", hired()))).isEqualTo("/employer");
        assertThat(text(employer.get("/employer"))).contains("报给派出所了", "试工页 招来的 2013年3月5日 派出所还没有办");
        assertThat(text(counter.get("/counter/reports"))).contains("试工页 住在这里 2013年3月5日 试样建筑队 人事 1");
        assertThat(text(counter.get(REPORTS + id))).contains("用人单位报来的", "2013年2月21日招的", "从今天算起");

        assertThat(leadsTo(counter.post(REPORTS + id + "/registration", hired())))
                .startsWith("/counter/residents/" + id);
        assertThat(registration.last(new ResidentId(id))).isPresent();
        assertThat(text(employer.get("/employer"))).contains("试工页 招来的 2013年3月5日 办好了");
        assertThat(text(counter.get(REPORTS + id))).contains("这份已经办完").doesNotContain("试工页");
    }

    @Test
    @DisplayName("left empty, each field says how to mend it; what was typed stays")
    void left_empty() {
        var answer = employer.post("/employer/people", Map.of("addressLine", "工地三号棚"));
        assertThat(answer).hasStatus(400);
        assertThat(text(answer)).contains("写上姓名", "写上身份证号", "选一个县或区", "选一个社区或村", "选一种房子", "写上哪一天搬来的", "写上哪天招来的");
        assertThat(Desktop.html(answer)).contains("value=\"工地三号棚\"");

        var ended = employer.post("/employer/leavings", Map.of("name", "试工页"));
        assertThat(ended).hasStatus(400);
        assertThat(text(ended)).contains("写上身份证号", "写上工作到哪一天", "选一样");
        assertThat(Desktop.html(ended)).contains("value=\"试工页\"");
    }

    @Test
    @DisplayName("work ended: the answer is the same of who is registered and who is not")
    void same_answer() {
        var resident = town.newcomer("19780203", "2013-02-01");
        var known = registration.particulars(resident.resident()).number().value();
        var first = employer.post("/employer/leavings", ended(UUID.randomUUID(), known));
        var page = text(employer.get("/employer"));
        var second = employer.post("/employer/leavings", ended(UUID.randomUUID(), number));

        assertThat(leadsTo(second)).isEqualTo(leadsTo(first));
        assertThat(second.getResponse().getStatus())
                .isEqualTo(first.getResponse().getStatus());
        assertThat(text(employer.get("/employer"))).startsWith(page.substring(0, page.indexOf("试工页")));
        assertThat(StatementCount.during(() -> employer.get("/employer"))).isLessThanOrEqualTo(12);
    }

    @Test
    @DisplayName("the station registers the departure with its day, or reads that nobody is registered")
    void departure() {
        var resident = town.newcomer("19780203", "2013-02-01");
        var known = registration.particulars(resident.resident()).number().value();
        employer.post("/employer/leavings", ended(id, known));
        assertThat(text(counter.get(REPORTS + id))).contains("用工结束", "工作到2013年3月1日", "人离开了本市", "打开这个人的登记");

        var empty = counter.post(REPORTS + id + "/departure/" + resident.id(), Map.of());
        assertThat(empty).hasStatus(400);
        assertThat(text(empty)).contains("怎么知道的");
        var day = Map.of("on.year", "2013", "on.month", "3", "on.day", "1", "ground", "用人单位报告");
        assertThat(leadsTo(counter.post(REPORTS + id + "/departure/" + resident.id(), day)))
                .isEqualTo("/counter/residents/" + resident.id());
        assertThat(registration.of(resident.resident())).isEmpty();

        var stranger = UUID.randomUUID();
        employer.post("/employer/leavings", ended(stranger, number));
        assertThat(text(counter.get(REPORTS + stranger))).contains("没有登记过这个身份证号", "试工页");
        assertThat(StatementCount.during(() -> counter.get(REPORTS + stranger))).isLessThanOrEqualTo(12);
        assertThat(StatementCount.during(() -> counter.get("/counter/reports"))).isLessThanOrEqualTo(12);
    }

    @Test
    @DisplayName("a file is answered row by row; what has to be mended is in the page, to be taken along")
    void a_file() {
        var heading = Desktop.html(employer.get("/employer/file/template.csv"));
        assertThat(heading).startsWith("\uFEFF姓名,身份证号,");
        var row = "试工档,%s,沂水县,370613001011,三号棚,宿舍,,2013-02-20,2013-02-21\r\n".formatted(number);
        var file = (heading + row + "试工缺\r\n").getBytes(StandardCharsets.UTF_8);

        var answer = employer.post("/employer/file", Map.of(), Map.of("file", file));

        assertThat(text(answer)).contains("报给派出所的 1", "以前报过、没有再报的 0", "没有报、要改的 1", "写上身份证号");
        assertThat(Desktop.html(answer)).contains("href=\"data:text/csv;base64,");
        assertThat(text(employer.get("/employer"))).contains("试工档");
        var none = employer.post("/employer/file", Map.of(), Map.of("file", new byte[0]));
        assertThat(none).hasStatus(400);
        assertThat(text(none)).contains("还没有选文件");
    }

    @Test
    @DisplayName("nobody but an employer opens its pages")
    void nobody_else() {
        for (var other : new Actor[] {town.officer(), town.school(), town.newcomer()})
            for (var page : new String[] {"/employer", "/employer/people/new", "/employer/leavings/new"})
                assertThat(as(other).get(page)).hasStatus(403);
        assertThat(counter.post("/employer/people", hired())).hasStatus(403);
    }

    private Map<String, String> hired() {
        var fields = new HashMap<>(Map.of("requestId", id.toString(), "name", "试工页", "citizenNumber", number));
        fields.putAll(Map.of("hukouPlace", Town.HUKOU, "place", "370613001011", "addressLine", "工地三号棚"));
        fields.putAll(Map.of("homeKind", "dormitory", "movedIn.year", "2013", "movedIn.month", "2"));
        fields.putAll(Map.of("movedIn.day", "20", "hiredOn.year", "2013", "hiredOn.month", "2", "hiredOn.day", "21"));
        return fields;
    }

    private static Map<String, String> ended(UUID request, String number) {
        var fields = new HashMap<>(Map.of("requestId", request.toString(), "name", "试工页", "citizenNumber", number));
        fields.putAll(Map.of("endedOn.year", "2013", "endedOn.month", "3", "endedOn.day", "1", "leftCity", "yes"));
        return fields;
    }

    private Desktop as(Actor actor) {
        return new Desktop(service, actor);
    }
}
