package org.yizhengtong.server.permit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Desktop.html;
import static org.yizhengtong.server.Desktop.leadsTo;
import static org.yizhengtong.server.Desktop.text;

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
@DisplayName("An application begun on one phone is continued on another")
class DraftPageTests {
    @Autowired
    WebApplicationContext service;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    private Actor applicant = new Actor(RequestId.fresh().value(), Role.RESIDENT, null, "");

    @BeforeEach
    void aThursday() {
        clock.set("2012-03-01T02:00:00Z");
        applicant = town.newcomer();
    }

    @Test
    void the_next_question_the_answers_and_the_papers_are_there() {
        var first = phone();
        var question = leadsTo(first.get("/applications/new"));
        var fact = question.substring(question.lastIndexOf('/') + 1);
        first.post(question, Map.of(fact, town.answers().get(fact)));
        first.post(
                "/applications/new/papers", Map.of("requestId", "x"), Map.of("paper.photo", Pictures.jpeg(400, 500)));

        var second = phone();
        assertThat(text(second.get("/my"))).contains("你2012年3月1日开始填申请，还没有交", "接着填", "2012年3月31日");
        assertThat(text(phone().reading("en").get("/my"))).contains("You began an application on 1 March 2012");
        assertThat(leadsTo(second.get("/applications/new"))).isNotEqualTo(question);
        var answers = town.answers();
        for (var to = leadsTo(second.get("/applications/new"));
                !to.isEmpty();
                to = leadsTo(second.get("/applications/new"))) {
            var asked = to.substring(to.lastIndexOf('/') + 1);
            second.post(to, Map.of(asked, answers.getOrDefault(asked, "not_known")));
        }
        assertThat(html(second.get("/applications/new"))).contains("已经收到", "value=\"" + answers.get(fact) + "\"");
        var sent = second.post(
                "/applications/new", Map.of("requestId", RequestId.fresh().toString()));
        assertThat(leadsTo(sent)).startsWith("/cases/");
        assertThat(text(first.get("/my"))).doesNotContain("开始填申请");
    }

    @Test
    void it_is_thrown_away_on_ones_own_page() {
        var phone = phone();
        phone.post("/applications/new/questions/work.kind", Map.of("work.kind", "employed"));
        var page = html(phone.get("/my"));
        var id = page.split("/applications/new/disposal")[1]
                .split("name=\"requestId\" value=\"")[1]
                .split("\"")[0];
        assertThat(leadsTo(phone.post("/applications/new/disposal", Map.of("requestId", id))))
                .isEqualTo("/my");
        assertThat(text(phone.get("/my"))).contains("现在可以申请居住证").doesNotContain("开始填申请");
    }

    @Test
    void a_question_nobody_answered_says_how_to_mend_it_and_a_place_is_looked_for() {
        var phone = phone();
        assertThat(text(phone.post("/applications/new/questions/work.kind", Map.of())))
                .contains("选");
        var looked = phone.post(
                "/applications/new/questions/study.place",
                Map.of("find", "study.place", "study.place-search", "yantai"));
        assertThat(text(looked)).contains("烟台市");
    }

    @Test
    void an_application_beside_an_open_one_is_told_in_words() {
        var number = town.apply(applicant);
        assertThat(text(phone().get("/applications/new"))).contains(number.value());
    }

    @Test
    void addresses_that_name_nobody_lead_nowhere() {
        assertThat(phone().get("/applications/x").getResponse().getStatus()).isEqualTo(404);
        assertThat(phone().get("/applications/new/questions/work.wages")
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(phone().get("/applications/" + RequestId.fresh())
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    private Desktop phone() {
        return new Desktop(service, applicant);
    }
}
