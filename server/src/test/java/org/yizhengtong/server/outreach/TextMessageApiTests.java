package org.yizhengtong.server.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Program.json;

import java.net.http.HttpResponse;
import java.util.List;
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
import org.yizhengtong.server.permit.LifeTest;
import org.yizhengtong.server.registration.ResidenceDesk;

@LifeTest
@DisplayName("A gateway hands on the text messages that come in")
class TextMessageApiTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    Programs programs;

    @Autowired
    ResidenceDesk residences;

    private Program gateway;
    private Actor resident;
    private String telephone;

    @BeforeEach
    void somebodyLivesHere() {
        clock.set("2018-09-20T02:00:00Z");
        gateway = programs.here();
        resident = town.newcomer("19600203", "2018-03-05");
        telephone = town.telephone(resident);
    }

    @Test
    void a_1_is_their_word_that_they_still_live_here_once_however_often_it_is_sent_on() {
        var key = UUID.randomUUID().toString();
        var first = sendOn(telephone, " １ ", key);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(202);
        var again = sendOn(telephone, " １ ", key);
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(residences.standing(resident.resident()))
                .hasValueSatisfying(
                        standing -> assertThat(standing.confirmedOn()).hasToString("2018-09-20"));
        assertThat(town.rows("residence_step", resident)).isEqualTo(1);
        assertThat(town.messagesTo(resident)).hasSize(1);
    }

    @Test
    void the_answer_is_the_same_for_a_number_nobody_has() {
        var known = sendOn(telephone, "2", UUID.randomUUID().toString());
        var unknown = sendOn("13900009999", "2", UUID.randomUUID().toString());
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode()).isEqualTo(202);
        assertThat(unknown.body()).isEqualTo(known.body());
    }

    @Test
    void no_number_and_201_signs_are_told_by_their_fields_and_200_are_taken() {
        var refused = sendOn("12", "1".repeat(201), UUID.randomUUID().toString());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused)
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .containsExactly("telephone", "text");
        assertThat(refused.body()).doesNotContain("??").doesNotContain(telephone);
        assertThat(sendOn(telephone, "1".repeat(200), UUID.randomUUID().toString())
                        .statusCode())
                .isEqualTo(202);
        assertThat(town.rows("residence_step", resident)).isZero();
        assertThat(gateway.post("/text-messages", "{}").statusCode()).isEqualTo(422);
    }

    @Test
    void a_gateway_opens_nothing_else_and_nothing_else_is_a_gateway() {
        var only = new Program(gateway.port(), gateway.name(), clock).signIn("text.write");
        for (var path : List.of("/residents/" + resident.id(), "/cards"))
            assertThat(only.get(path).statusCode()).isEqualTo(403);
        var other = new Program(gateway.port(), gateway.name(), clock).signIn("residence.write", "permit.write");
        assertThat(other.post("/text-messages", "{\"telephone\": \"13900009999\", \"text\": \"1\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> sendOn(String from, String text, String key) {
        return gateway.post("/text-messages", "{\"telephone\": \"%s\", \"text\": \"%s\"}".formatted(from, text), key);
    }
}
