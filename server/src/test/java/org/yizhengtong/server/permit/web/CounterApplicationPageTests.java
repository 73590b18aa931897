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
import org.yizhengtong.server.Pictures;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Role;

@ServiceTest
@DisplayName("An application at the counter, on its page and on paper")
class CounterApplicationPageTests {
    @Autowired
    WebApplicationContext service;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    private Actor person = new Actor(RequestId.fresh().value(), Role.RESIDENT, null, "");
    private Actor officer = person;
    private String page = "";

    @BeforeEach
    void aThursday() {
        clock.set("2012-03-01T02:00:00Z");
        person = town.newcomer();
        officer = town.officer();
        page = "/counter/residents/" + person.id() + "/application";
    }

    @Test
    void all_stands_on_one_screen_and_what_is_missing_above() {
        assertThat(text(officer().get("/counter/residents/" + person.id()))).contains("办居住证");
        assertThat(text(officer().get(page))).contains("还缺： 照片", "没有写谁可以替谁申请", "收下申请");
        assertThat(text(officer().reading("en").get(page))).contains("Still missing: Photograph", "Take it in");
    }

    @Test
    void for_the_holder_of_a_permit_in_force_it_leads_to_that_permit() {
        town.permit(person, "2012-02-20");
        assertThat(leadsTo(officer().get(page))).isEqualTo("/counter/permits/" + person.id());
    }

    @Test
    void it_is_kept_printed_signed_and_taken_in() {
        var officer = officer();
        var form = form();
        form.put("to", "sheet");
        assertThat(leadsTo(officer.post(page + "/draft", form, Map.of("paper.photo", Pictures.jpeg(400, 500)))))
                .isEqualTo(page + "/sheet");
        assertThat(text(officer.get(page + "/sheet"))).contains("居住证申请表", Town.NAME, "365", "看过原件", "民警 0142", "签名");
        assertThat(text(officer.reading("en").get(page + "/sheet"))).contains("Signature");
        assertThat(text(officer().get(page + "/missing"))).contains("材料都齐了");
        assertThat(html(officer().post(page, form()))).contains("id=\"signed-error\"", "value=\"365\"");
        var signed = form();
        signed.put("signed", "true");
        assertThat(leadsTo(officer().post(page, signed))).startsWith("/cases/");
        assertThat(text(officer().get(page))).contains("-0");
        assertThat(text(new Desktop(service, person).get("/my"))).contains("看 2012");
    }

    @Test
    void what_is_missing_is_printed_for_taking_home_in_both_languages() {
        assertThat(text(officer().get(page + "/missing"))).contains("还缺这些", "照片", "带齐了再来一次就行");
        assertThat(text(officer().reading("en").get(page + "/missing"))).contains("Photograph", "once more is enough");
    }

    @Test
    void a_place_is_looked_for_and_nothing_is_lost_by_it() {
        var form = form();
        form.putAll(Map.of("find", "study.place", "study.place-search", "yantai"));
        assertThat(html(officer().post(page + "/draft", form))).contains("烟台市", "value=\"365\"");
    }

    @Test
    void residents_do_not_open_it() {
        assertThat(new Desktop(service, person).get(page).getResponse().getStatus())
                .isEqualTo(403);
    }

    private Map<String, String> form() {
        var form = new HashMap<>(town.answers());
        form.put("requestId", RequestId.fresh().toString());
        form.put("original.identity_card", "true");
        return form;
    }

    private Desktop officer() {
        return new Desktop(service, officer);
    }
}
