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
import org.yizhengtong.server.StatementCount;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.LifeTest;
import org.yizhengtong.server.registration.RegistrationDesk;

@LifeTest
@DisplayName("A near relative applies on their own telephone, and everybody reads what concerns them")
class RelativePageTests {
    private static final int MOST_STATEMENTS = 12;

    @Autowired
    WebApplicationContext service;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    RegistrationDesk registration;

    private Actor father = Actor.service("");
    private Actor son = father;

    @BeforeEach
    void aThursday() {
        clock.set("2018-03-15T02:00:00Z");
        father = town.newcomer("19480203", "2017-02-01");
        son = town.newcomer("19780203", "2017-02-01");
    }

    @Test
    void a_wrong_pair_is_told_beside_the_number_and_nothing_typed_is_lost() {
        var typed = naming();
        typed.put("name", "试样乙");
        var answer = as(son).post("/applications/for", typed);
        assertThat(html(answer))
                .contains("id=\"number-error\"", "value=\"试样乙\"", "value=\"disabled\" checked")
                .contains("到派出所问");
        assertThat(html(as(son).reading("en").post("/applications/for", typed))).contains("Look at the identity card");
    }

    @Test
    void too_often_is_told_there_too() {
        var typed = naming();
        typed.put("name", "试样乙");
        for (var time = 0; time < 10; time++) as(son).post("/applications/for", typed);
        assertThat(text(as(son).post("/applications/for", naming()))).contains("今天写的次数太多了");
    }

    @Test
    void from_the_name_to_the_case_and_what_the_officer_and_the_person_read_of_it() {
        var begun = leadsTo(as(son).post("/applications/for", naming()));
        assertThat(begun).isEqualTo("/applications/" + father.id());
        var question = leadsTo(as(son).get(begun));
        opens(son, "/applications/for", "接着填");
        opens(son, question, "你在替别人申请");
        var form = new HashMap<>(town.answers());
        form.put("requestId", RequestId.fresh().toString());
        var papers = Map.of(
                "paper.photo", Pictures.jpeg(400, 500),
                "paper.identity_card", Pictures.jpeg(400, 500),
                "paper.proxy_proof", Pictures.jpeg(400, 500));
        as(son).post(begun + "/papers", form, papers);
        opens(son, begun, "交申请");
        var page = leadsTo(as(son).post(begun, form));
        assertThat(page).startsWith("/cases/");
        opens(son, page, "本人为什么不来 残疾，走动不便");
        assertThat(text(as(son).get(page))).doesNotContain(Town.ADDRESS);
        opens(town.officer(), page, "代办人 · " + Town.NAME, "近亲属 · 儿子或女儿", "决定以前先当面问他");
        opens(father, page, "替你交了这份申请。不是你的意思，可以撤回");
        assertThat(as(son).get(begun)).hasStatus(403);
    }

    private void opens(Actor reader, String page, String... words) {
        var browser = as(reader);
        assertThat(StatementCount.during(() -> browser.get(page))).as(page).isBetween(1, MOST_STATEMENTS);
        assertThat(text(browser.get(page))).as(page).contains(words);
    }

    private Map<String, String> naming() {
        var number = registration.particulars(father.resident()).number().value();
        return new HashMap<>(Map.of("name", Town.NAME, "number", number, "relation", "child", "why", "disabled"));
    }

    private Desktop as(Actor actor) {
        return new Desktop(service, actor);
    }
}
