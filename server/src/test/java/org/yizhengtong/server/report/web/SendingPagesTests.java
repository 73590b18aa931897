package org.yizhengtong.server.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Desktop.html;
import static org.yizhengtong.server.Desktop.leadsTo;
import static org.yizhengtong.server.Desktop.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.yizhengtong.server.registration.Newcomers;
import org.yizhengtong.server.report.Device;
import org.yizhengtong.server.report.DoorstepDesk;

@ServiceTest
@DisplayName("What a device sends, and what the station makes of what cannot be registered as it was told")
class SendingPagesTests {
    private static final String SENDING = "/counter/doorstep/sending";

    @Autowired
    WebApplicationContext service;

    @Autowired
    DoorstepDesk doorstep;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    private Actor officer;
    private Desktop counter;
    private Device device;
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void atTheDoor() {
        clock.set("2012-03-05T02:00:00Z");
        officer = town.officer();
        counter = new Desktop(service, officer);
        device = new Device(doorstep.page(officer).key(), officer);
    }

    @Test
    @DisplayName("each has its answer; the device is told to forget only what the service has kept")
    void answers() {
        var told = Device.newcomer(Newcomers.number());
        assertThat(text(send(id, device.seal("2012-03-05", told)))).contains(told.get("name"), "登记了。");
        assertThat(text(send(UUID.randomUUID(), device.seal("2012-03-05", told))))
                .contains("身份证号登记过，还没有办");

        told.put("movedIn.day", "31");
        told.put("citizenNumber", Newcomers.number().value());
        assertThat(html(send(UUID.randomUUID(), device.seal("2012-03-05", told))))
                .contains("有几处要改", "data-kept");
        told.put("movedIn.day", "3");
        told.put("place", "370613001012");
        assertThat(text(send(UUID.randomUUID(), device.seal("2012-03-05", told))))
                .contains("住址不归本所管");

        var colleagues = new Device(doorstep.page(officer).key(), town.colleague()).seal("2012-03-05", told);
        assertThat(html(send(UUID.randomUUID(), colleagues)))
                .contains("是别的民警记的")
                .doesNotContain("data-kept");
        assertThat(html(send(UUID.randomUUID(), "x")))
                .contains("打不开", "data-drop")
                .doesNotContain("data-kept");
    }

    @Test
    @DisplayName("fifty at a time; what is over stays on the device; what carries no name is not taken")
    void fifty() {
        var names = String.join(",", Collections.nCopies(51, id.toString()));
        var sealed = String.join(",", Collections.nCopies(51, "x"));

        assertThat(html(counter.post(SENDING, Map.of("id", names, "sealed", sealed)))
                        .split("data-drop"))
                .hasSize(1 + 50);
        assertThat(text(counter.post(SENDING, Map.of("id", "", "sealed", "")))).contains("没有等着发的");
        assertThat(counter.post(SENDING, Map.of("id", "me", "sealed", "x"))).hasStatus(400);
    }

    @Test
    @DisplayName("a number that is registered already stands beside the register; still here, with one press")
    void known() {
        var told = Device.newcomer(Newcomers.number());
        send(id, device.seal("2012-03-02", told));
        var again = UUID.randomUUID();
        send(again, device.seal("2012-03-05", told));
        var report = "/counter/reports/" + again;

        assertThat(text(counter.get("/counter/reports"))).contains(told.get("name"), "2012年3月5日");
        assertThat(text(counter.get(report))).contains("这个身份证号登记过", "没有搬，还住在登记的地方", "搬了，登记新住址");
        assertThat(text(new Desktop(service, officer).reading("en").get(report)))
                .contains("This number is registered already");
        assertThat(leadsTo(counter.post(report + "/confirmation/" + id, Map.of())))
                .isEqualTo("/counter/residents/" + id);
        assertThat(text(counter.get(report))).contains("这份已经办完").doesNotContain(told.get("citizenNumber"));
    }

    @Test
    @DisplayName("what was told is mended on one page; a mistake is said beside its field, and what was typed stays")
    void mended() {
        var told = Device.newcomer(Newcomers.number());
        told.put("hukouPlace-search", "鼓楼区");
        send(id, device.seal("2012-03-02", told));
        var report = "/counter/reports/" + id;
        assertThat(text(counter.get(report))).contains("江苏省徐州市");

        var fields = new HashMap<>(told);
        fields.putAll(Map.of("hukouPlace", "320302", "addressLine", "西头9号"));
        fields.putAll(Map.of("toldOn.year", "2012", "toldOn.month", "3", "toldOn.day", "6"));
        var wrong = counter.post(report + "/registration", fields);
        assertThat(wrong).hasStatus(400);
        assertThat(text(wrong)).contains("上门不会晚于发来的2012年3月5日");
        assertThat(html(wrong)).contains("value=\"西头9号\"");

        fields.put("toldOn.day", "2");
        assertThat(leadsTo(counter.post(report + "/registration", fields))).startsWith("/counter/residents/" + id);
        assertThat(text(counter.get("/counter/residents/" + id))).contains("江苏省徐州市鼓楼区", "2012年3月2日");
    }

    @Test
    @DisplayName("another station does not find it, and nobody but officers may look")
    void closed() {
        var told = Device.newcomer(Newcomers.number());
        told.put("addressLine", "");
        send(id, device.seal("2012-03-05", told));

        assertThat(new Desktop(service, town.officerElsewhere()).get("/counter/reports/" + id))
                .hasStatus(404);
        for (var other : List.of(town.newcomer(), town.school())) {
            assertThat(new Desktop(service, other).get("/counter/reports/" + id))
                    .hasStatus(403);
            assertThat(new Desktop(service, other).get("/counter/doorstep")).hasStatus(403);
            assertThat(new Desktop(service, other).get("/counter/doorstep/worker.js"))
                    .hasStatus(403);
        }
    }

    private MvcTestResult send(UUID report, String sealed) {
        return counter.post(SENDING, Map.of("id", report.toString(), "sealed", sealed));
    }
}
