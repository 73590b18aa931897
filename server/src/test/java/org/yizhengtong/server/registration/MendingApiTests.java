package org.yizhengtong.server.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Program.assertRefused;
import static org.yizhengtong.server.Program.json;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.Program;
import org.yizhengtong.server.Programs;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.LifeTest;
import tools.jackson.databind.JsonNode;

@LifeTest
@DisplayName("What was written down wrongly is mended by a station's own program")
class MendingApiTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    Programs programs;

    @Autowired
    OwnCorrectionDesk own;

    private Program program;
    private Actor resident;
    private String entry;

    @BeforeEach
    void here() {
        clock.set("2019-02-20T02:00:00Z");
        program = programs.here();
        resident = town.newcomer("19780203", "2019-02-01");
        entry = "/residents/" + resident.id();
    }

    @Test
    void a_departure_is_taken_back_once_with_a_reason() {
        program.post(entry + "/departure", "{\"on\": \"2019-02-20\", \"ground\": \"来电\"}");
        assertField(program.post(entry + "/departure/withdrawal", "{}"), "reason");
        var mistake = "{\"reason\": \"登记的是另一个人\"}";
        var elsewhere = programs.elsewhere();
        assertRefused(elsewhere.post(entry + "/departure/withdrawal", mistake), 403, "not_yours");

        var key = UUID.randomUUID().toString();
        var first = program.post(entry + "/departure/withdrawal", mistake, key);
        assertThat(json(first).path("livesHere").asBoolean()).isTrue();
        assertThat(json(first).path("movedIn").asString()).isEqualTo("2019-02-01");
        assertThat(program.post(entry + "/departure/withdrawal", mistake, key).body())
                .isEqualTo(first.body());
        assertRefused(program.post(entry + "/departure/withdrawal", mistake), 409, "not_away");
    }

    @Test
    void what_a_resident_asked_for_is_taken_over_with_a_paper_or_declined_with_a_reason() {
        ask("8号");
        assertThat(asked().path("askedOn").asString()).isEqualTo("2019-02-20");
        assertField(program.post(address("/takeover"), "{}"), "paper");
        assertThat(state(program.post(address("/takeover"), "{\"paper\": \"租房合同\"}")))
                .isEqualTo("done");

        ask("9号");
        assertField(program.post(address("/refusal"), "{}"), "reason");
        assertThat(state(program.post(address("/refusal"), "{\"reason\": \"和合同上一样\"}")))
                .isEqualTo("set_aside");
    }

    @Test
    void a_paper_shown_after_a_home_was_only_told_proves_it_once() {
        var paper = "{\"paper\": \"房产证\"}";
        assertField(program.post(entry + "/papers-seen", "{}"), "paper");
        assertRefused(programs.elsewhere().post(entry + "/papers-seen", paper), 403, "not_yours");

        assertThat(program.post(entry + "/papers-seen", paper).statusCode()).isEqualTo(200);

        var home = json(program.get(entry + "/residences")).get(0);
        assertThat(home.path("proof").asString()).isEqualTo("seen");
        assertThat(home.path("paper").asString()).isEqualTo("房产证");
        assertThat(home.path("registeredOn").asString()).isEqualTo("2019-02-01");
        assertRefused(program.post(entry + "/papers-seen", paper), 409, "papers_seen_already");
    }

    private void ask(String door) {
        own.ask(resident, new CorrectionForm("", "", "", door, "", "门牌写错了", ""), RequestId.fresh());
    }

    private JsonNode asked() {
        return json(program.get(entry + "/corrections"))
                .valueStream()
                .filter(one -> one.path("state").asString().equals("asked"))
                .findFirst()
                .orElseThrow();
    }

    private String address(String step) {
        return entry + "/corrections/" + asked().path("correction").asString() + step;
    }

    private static String state(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer).path("state").asString();
    }

    private static void assertField(HttpResponse<String> answer, String field) {
        assertRefused(answer, 422, "fields");
        assertThat(json(answer).at("/errors/0/field").asString()).isEqualTo(field);
    }
}
