package org.yizhengtong.server.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Desktop.leadsTo;
import static org.yizhengtong.server.Desktop.text;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.server.Desktop;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.Newcomers;
import org.yizhengtong.server.registration.RegistrationDesk;

@ServiceTest
@DisplayName("Somebody without a telephone comes to the counter and is registered there")
class NewcomerPagesTests {
    private static final String FORM = "/counter/residents/new";
    private static final String SENT = FORM + "/registration";

    @Autowired
    WebApplicationContext service;

    @Autowired
    RegistrationDesk registration;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    private final CitizenNumber number = Newcomers.number();
    private final UUID request = UUID.randomUUID();
    private Desktop counter;

    @BeforeEach
    void open() {
        clock.set("2012-03-05T02:00:00Z");
        counter = as(town.officer());
    }

    @Test
    @DisplayName("the search leads to the form; registered with the paper that was shown, and the sheet stands open")
    void registers() {
        assertThat(Desktop.html(counter.get("/counter/residents"))).contains(FORM);
        assertThat(text(counter.get(FORM))).contains("不用手机", "请选");

        var answer = counter.post(SENT, newcomer());

        var registered = registration.last(new ResidentId(request)).orElseThrow();
        assertThat(leadsTo(answer)).startsWith("/counter/residents/" + request);
        assertThat(registered.address()).endsWith("试样路 9 号");
        assertThat(text(counter.get("/counter/residents/" + request))).contains("看了证明", "试样柜");
    }

    @Test
    @DisplayName("sent twice, registered once")
    void sent_twice() {
        var first = leadsTo(counter.post(SENT, newcomer()));

        assertThat(leadsTo(counter.post(SENT, newcomer()))).isEqualTo(first);
        assertThat(registration.history(new ResidentId(request))).hasSize(1);
    }

    @Test
    @DisplayName("nothing is chosen before the officer chooses: left empty, each field says how to mend it")
    void left_empty() {
        var answer = counter.post(SENT, Map.of("requestId", request.toString()));

        assertThat(answer).hasStatus(400);
        assertThat(text(answer)).contains("写上姓名", "写上身份证号", "选一个县或区", "选一个社区或村", "写上门牌号", "选一种房子", "写上哪一天搬来的");
    }

    @Test
    @DisplayName("a number that is registered already: the officer is told to find that person, and nothing is entered")
    void known() {
        counter.post(SENT, newcomer());
        var again = newcomer();
        again.put("requestId", UUID.randomUUID().toString());

        var answer = counter.post(SENT, again);

        assertThat(answer).hasStatus(400);
        assertThat(text(answer)).contains("这个身份证号已经登记过");
        assertThat(Desktop.html(answer)).contains("value=\"试样路 9 号\"");
    }

    @Test
    @DisplayName("one digit from somebody registered before: registered, and the two are shown side by side at once")
    void resembling() {
        counter.post(SENT, newcomer());
        var typed = number.value();
        var near = newcomer();
        near.put("requestId", UUID.randomUUID().toString());
        near.put(
                "citizenNumber",
                CitizenNumber.completed(typed.substring(0, 2) + "8" + typed.substring(3, 17))
                        .value());

        assertThat(leadsTo(counter.post(SENT, near)))
                .isEqualTo("/counter/residents/" + near.get("requestId") + "/lookalikes");
    }

    @Test
    @DisplayName("the next station's home is the next station's to register; residents and schools may not at all")
    void elsewhere() {
        assertThat(as(town.officerElsewhere()).post(SENT, newcomer())).hasStatus(403);
        assertThat(as(town.newcomer()).get(FORM)).hasStatus(403);
        assertThat(as(town.school()).post(SENT, newcomer())).hasStatus(403);
        assertThat(registration.last(new ResidentId(request))).isEmpty();
    }

    private Map<String, String> newcomer() {
        var fields = new HashMap<>(Map.of("requestId", request.toString(), "citizenNumber", number.value()));
        fields.putAll(Map.of("name", "试样柜", "hukouPlace", Town.HUKOU, "place", "370613001011", "homeKind", "own"));
        fields.putAll(Map.of("addressLine", "试样路 9 号", "paper", "房产证"));
        fields.putAll(Map.of("movedIn.year", "2012", "movedIn.month", "2", "movedIn.day", "20"));
        return fields;
    }

    private Desktop as(Actor actor) {
        return new Desktop(service, actor);
    }
}
