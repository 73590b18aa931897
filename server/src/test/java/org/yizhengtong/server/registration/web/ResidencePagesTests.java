package org.yizhengtong.server.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.yizhengtong.server.audit.AuditDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.registration.Newcomers;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.registration.ResidenceDesk;

@ServiceTest
@DisplayName("Still here, moved away, back again: on the resident's page and at the counter")
class ResidencePagesTests {
    @Autowired
    WebApplicationContext service;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    ResidenceDesk desk;

    @Autowired
    RegistrationDesk registration;

    @Autowired
    AuditDesk audit;

    private Actor resident;
    private String sheet;

    @BeforeEach
    void somebody() {
        clock.set("2012-03-05T02:00:00Z");
        resident = town.newcomer();
        sheet = "/counter/residents/" + resident.id();
    }

    @Test
    @DisplayName("\"still here?\" is asked when it is due, answered by one tap, and then asked no more")
    void one_tap() {
        assertThat(text(as(resident).get("/my"))).doesNotContain("你还住在这里吗");
        clock.set("2012-08-01T02:00:00Z");
        var my = as(resident);
        assertThat(text(my.get("/my"))).contains("你还住在这里吗？", Town.ADDRESS, "还住在这里");

        assertThat(leadsTo(my.post("/residences/confirmation", request()))).isEqualTo("/my");

        assertThat(text(my.get("/my"))).doesNotContain("你还住在这里吗").contains("你2012年8月1日说过还住在这里");
        assertThat(text(as(resident).reading("en").get("/my")))
                .contains("On 1 August 2012 you said you still live here");
    }

    @Test
    @DisplayName(
            "leaving: a bad day is said beside the field and kept; a good one ends the home; coming back is asked only the home")
    void leaves_and_comes_back() {
        var my = as(resident);
        var wrong = my.post("/residences/departure", day("2012", "3", "6"));
        assertThat(wrong).hasStatus(400);
        assertThat(text(wrong)).contains("这一天还没到");
        assertThat(Desktop.html(wrong)).contains("value=\"6\"");

        assertThat(leadsTo(my.post("/residences/departure", day("2012", "3", "4"))))
                .isEqualTo("/my");
        assertThat(text(my.get("/my"))).contains("登记的是：你2012年3月4日离开了这里", "又搬回来了");
        assertThat(leadsTo(my.get("/residences/new"))).isEqualTo("/residences/new/place");
        assertThat(text(my.get("/residences/new/place"))).contains("又搬回来了？登记新住址");
    }

    @Test
    @DisplayName("a holder who left still sees the card's own page, and the page of somebody who died says so")
    void pages_stand_afterwards() {
        town.issue(resident);
        as(resident).post("/residences/departure", day("2012", "3", "5"));
        assertThat(as(resident).get("/my")).hasStatusOk();

        as(town.officer()).post(sheet + "/death", told("2012", "3", "5", "家属申报", "死亡证明"));
        assertThat(text(as(resident).get("/my"))).contains("已在2012年3月5日去世");
        assertThat(as(resident).post("/residences/confirmation", request())).hasStatus(409);
    }

    @Test
    @DisplayName("the counter shows the person and the homes, and the resident sees that it looked")
    void counter_shows() {
        var page = text(as(town.officer()).get(sheet));

        assertThat(page).contains(Town.NAME, Town.ADDRESS, "9900**********", "本人说", "还住在这里", "登记搬家");
        assertThat(audit.looksAt(resident.resident()).looks())
                .singleElement()
                .satisfies(look -> assertThat(look.purpose()).isEqualTo("purpose.registration"));
        assertThat(text(as(resident).get("/looks"))).contains("办居住登记", "你的居住登记");
    }

    @Test
    @DisplayName("the paper of a home that was only told is seen at the counter, once; the day of registration stays")
    void papers_seen() {
        var counter = as(town.officer());
        var registeredOn = registration.last(resident.resident()).orElseThrow().registeredOn();
        var seen = new HashMap<>(request());
        assertThat(text(counter.get(sheet))).contains("本人说", "看了住处的证明");
        counter.post(sheet + "/papers-seen", seen);
        assertThat(text(counter.get(sheet))).contains("请写：看了哪份证明", "本人说");

        seen.put("paper", "租房合同");
        counter.post(sheet + "/papers-seen", seen);
        counter.post(sheet + "/papers-seen", seen);

        assertThat(text(counter.get(sheet)))
                .contains("记下了：住处看了证明", "看了证明 · 租房合同")
                .doesNotContain("看了住处的证明");
        assertThat(registration.last(resident.resident()).orElseThrow().registeredOn())
                .isEqualTo(registeredOn);
        seen.put("requestId", RequestId.fresh().toString());
        seen.put("paper", "房产证");
        assertThat(text(counter.post(sheet + "/papers-seen", seen))).contains("这个住处已经看过证明：租房合同");
        assertThat(as(town.officerElsewhere()).post(sheet + "/papers-seen", seen))
                .hasStatus(403);
        assertThat(as(resident).post(sheet + "/papers-seen", seen)).hasStatus(403);
    }

    @Test
    @DisplayName("another station may look but not act; nobody else may even look")
    void counter_elsewhere() {
        var page = text(as(town.officerElsewhere()).get(sheet));
        assertThat(page).contains("这里能看，不能改").doesNotContain("给来人办");
        assertThat(as(town.officerElsewhere()).post(sheet + "/confirmation", request()))
                .hasStatus(403);
        assertThat(as(resident).get(sheet)).hasStatus(403);
        assertThat(as(town.school()).get(sheet)).hasStatus(403);
        assertThat(as(town.officer()).get("/counter/residents/" + RequestId.fresh()))
                .hasStatus(404);
        assertThat(as(town.officer()).get("/counter/residents/x")).hasStatus(400);
    }

    @Test
    @DisplayName(
            "a word at the counter, a leaving with its ground, a death with its paper: what is missing is said, what was typed stays")
    void counter_acts() {
        var counter = as(town.officer());
        counter.post(sheet + "/confirmation", request());
        assertThat(text(counter.get(sheet))).contains("记下了：还住在这里。");

        counter.post(sheet + "/departure", told("2012", "3", "4", "", ""));
        var again = counter.get(sheet);
        assertThat(text(again)).contains("请写：是怎么知道的");
        assertThat(Desktop.html(again)).contains("id=\"departure-ground-error\"");
        assertThat(Desktop.html(again)).contains("value=\"2012\"");

        counter.post(sheet + "/departure", told("2012", "3", "4", "走访，已搬空", ""));
        assertThat(text(counter.get(sheet))).contains("已告知本人", "2012年3月4日 · 离开");

        counter.post(sheet + "/death", told("2012", "3", "5", "家属申报", ""));
        assertThat(text(counter.get(sheet))).contains("请写：看了哪份证明");
        counter.post(sheet + "/death", told("2012", "3", "5", "家属申报", "死亡证明"));
        assertThat(text(counter.get(sheet))).contains("登记的是2012年3月5日已去世").doesNotContain("登记回来");
    }

    @Test
    @DisplayName("a move at the counter: the place is picked, the paper named, one request makes one home")
    void counter_moves() {
        var counter = as(town.officer());
        var form = sheet + "/residences/new";
        assertThat(Desktop.html(counter.get(form)))
                .as("only the station's own places")
                .contains("value=\"370613001011\"")
                .doesNotContain("370613001012");
        var home = new HashMap<>(Map.of("addressLine", "7号", "homeKind", "own", "paper", "房产证"));
        home.put("requestId", RequestId.fresh().toString());
        var wrong = counter.post(sheet + "/residences", home);
        assertThat(wrong).hasStatus(400);
        assertThat(Desktop.html(wrong)).contains("value=\"7号\"", "value=\"房产证\"");
        home.putAll(Map.of("place", "370613001011", "movedIn.year", "2012", "movedIn.month", "3", "movedIn.day", "1"));
        counter.post(sheet + "/residences", home);
        counter.post(sheet + "/residences", home);

        assertThat(registration.history(resident.resident())).hasSize(2);
        assertThat(text(counter.get(sheet))).contains("登记了新住址", "看了证明 · 房产证", "2012年3月1日 · 搬家");
    }

    @Test
    @DisplayName("who never registered has no sheet, and nothing to confirm")
    void nobody() {
        var stranger = Newcomers.actor();
        assertThat(as(stranger).post("/residences/confirmation", request())).hasStatus(404);
        assertThat(as(stranger).post("/residences/departure", day("2012", "3", "4")))
                .hasStatus(404);
        assertThat(desk.standing(stranger.resident())).isEmpty();
    }

    @Test
    @DisplayName("a correction: typed beside what stands there, agreed to by a colleague who sees both")
    void corrects() {
        var counter = as(town.officer());
        var form = new HashMap<>(request());
        form.putAll(Map.of("name", "试样乙", "reason", "录入时打错", "paper", ""));
        assertThat(text(counter.get(sheet + "/corrections/new"))).contains("现在登记的姓名： " + Town.NAME);
        var wrong = counter.post(sheet + "/corrections", form);
        assertThat(wrong).hasStatus(400);
        assertThat(Desktop.html(wrong)).contains("value=\"试样乙\"").contains("请写：看了哪份证明");

        form.put("paper", "居民身份证");
        counter.post(sheet + "/corrections", form);
        var own = text(counter.get(sheet + "/corrections"));
        assertThat(own).contains(Town.NAME + " → 试样乙", "这是你提的，要请同事同意").doesNotContain("同意，更正");
        var colleague = as(town.colleague());
        assertThat(Desktop.html(colleague.get("/counter/corrections"))).contains(sheet + "/corrections");
        var page = Desktop.html(colleague.get(sheet + "/corrections"));
        var consent = page.replaceAll("(?s).*action=\"([^\"]*/consent)\".*", "$1");
        assertThat(leadsTo(colleague.post(consent, Map.of()))).isEqualTo(sheet + "/corrections");

        assertThat(text(colleague.get(sheet))).contains("试样乙");
    }

    private Desktop as(Actor actor) {
        return new Desktop(service, actor);
    }

    private static Map<String, String> request() {
        return Map.of("requestId", RequestId.fresh().toString());
    }

    private static Map<String, String> day(String year, String month, String day) {
        return told(year, month, day, "", "");
    }

    private static Map<String, String> told(String year, String month, String day, String ground, String paper) {
        var form = new HashMap<>(request());
        form.putAll(Map.of("on.year", year, "on.month", month, "on.day", day, "ground", ground, "paper", paper));
        return form;
    }
}
