package org.yizhengtong.server.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Program.assertRefused;
import static org.yizhengtong.server.Program.json;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.Program;
import org.yizhengtong.server.Programs;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.permit.LifeTest;
import tools.jackson.databind.JsonNode;

@LifeTest
@DisplayName("A residence from declaration to departure, done by a station's own program")
class ResidenceApiTests {
    private static final String HERE = "370613001011";
    private static final String NEXT = "370613001012";

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    Programs programs;

    @Autowired
    JdbcClient jdbc;

    private Program program;

    @BeforeEach
    void here() {
        clock.set("2019-02-20T02:00:00Z");
        program = programs.here();
    }

    @Test
    void a_newcomer_is_registered_once_and_found_by_number() throws InterruptedException {
        var number = Newcomers.number().value();
        var key = UUID.randomUUID().toString();
        var all = AtOnce.times(50, () -> program.post("/residents", newcomer(number, HERE), key));
        assertThat(all.done()).hasSize(50).allMatch(answer -> answer.statusCode() == 201);
        assertThat(all.done().stream().map(HttpResponse::body).distinct()).hasSize(1);
        var id = json(all.done().getFirst()).path("resident").asString();
        assertThat(all.done().getFirst().body()).doesNotContain("试样", number);

        assertField(program.post("/residents", newcomer(number, HERE)), "citizenNumber");
        var found = json(program.post("/residents/search", search(number, "permit_service")));
        assertThat(found.get(0).path("resident").asString()).isEqualTo(id);
        assertThat(found.toString()).doesNotContain(number);
        assertThat(purposes(id)).containsExactly("purpose.permit_service");
    }

    @Test
    void nobody_is_looked_for_without_a_purpose_or_by_what_is_no_number() {
        var number = Newcomers.number().value();
        assertField(program.post("/residents/search", search(number, "")), "purpose");
        assertField(program.post("/residents/search", search("123", "registration")), "citizenNumber");
        assertThat(json(program.post("/residents/search", search(number, "registration")))
                        .size())
                .isZero();
    }

    @Test
    void a_station_registers_only_where_it_answers() {
        var number = Newcomers.number().value();
        assertRefused(program.post("/residents", newcomer(number, NEXT)), 403, "not_yours");
        var id = registered();
        var elsewhere = programs.elsewhere();
        assertRefused(elsewhere.post("/residents/" + id + "/confirmation", ""), 403, "not_yours");
        assertThat(town.journalOf(programs.actor(elsewhere))).contains("AccessRefused " + id);
        assertThat(json(elsewhere.get("/residents/" + id)).path("mayAct").asBoolean())
                .isFalse();
    }

    @Test
    void everything_wrong_with_a_declaration_is_said_at_once() {
        var answer = program.post("/residents", "{\"citizenNumber\": \"1\", \"movedIn\": \"2019-02-30\"}");
        assertRefused(answer, 422, "fields");
        assertThat(json(answer)
                        .path("errors")
                        .valueStream()
                        .map(one -> one.path("field").asString()))
                .contains("name", "citizenNumber", "hukouPlace", "place", "addressLine", "homeKind", "movedIn");
    }

    @Test
    void signs_that_no_name_has_are_refused_and_never_a_failure() {
        for (var name : List.of("\\u0000", "\\ud800", "a\\u0000b", "\\ud800x", "\\n", "\\u202e", "x".repeat(51))) {
            var answer = program.post(
                    "/residents", newcomer(Newcomers.number().value(), HERE).replace("试样甲", name));
            assertThat(answer.statusCode()).as(name + answer.body()).isIn(201, 422);
        }
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void nothing_of_a_person_reaches_the_log(CapturedOutput log) {
        var number = Newcomers.number().value();
        var sent = newcomer(number, HERE).replace("试样甲", "试样癸");
        program.post("/residents", sent.replace("}", ""));
        program.post("/residents", sent.replace("\"name\"", "\"who\""));
        program.post("/residents", sent.replace("\"7号\"", "[\"7号\"]"));
        program.post("/residents", sent.replace(HERE, NEXT));
        program.post("/residents", sent);
        program.post("/residents", sent);
        assertThat(log.getAll()).contains(" 400 POST ", " 422 POST ").doesNotContain(number, "试样癸", "7号");
    }

    @Test
    void confirmed_moved_left_returned_and_dead() {
        var id = registered();
        assertThat(act(id, "/confirmation", "").path("confirmedOn").asString()).isEqualTo("2019-02-20");
        assertThat(act(id, "/residences", home("2019-02-19")).path("livesHere").asBoolean())
                .isTrue();
        assertField(post(id, "/departure", "{\"on\": \"2019-02-21\", \"ground\": \"来电\"}"), "on");
        assertThat(act(id, "/departure", "{\"on\": \"2019-02-20\", \"ground\": \"来电\"}")
                        .path("ended")
                        .asString())
                .isEqualTo("left");
        assertRefused(post(id, "/confirmation", ""), 409, "not_living_here");
        assertThat(act(id, "/residences", home("2019-02-20")).path("livesHere").asBoolean())
                .isTrue();
        assertField(post(id, "/death", "{\"on\": \"2019-02-20\", \"ground\": \"家属来说\"}"), "paper");
        var death = "{\"on\": \"2019-02-20\", \"ground\": \"家属来说\", \"paper\": \"死亡证明\"}";
        assertThat(act(id, "/death", death).path("ended").asString()).isEqualTo("died");
        assertRefused(post(id, "/death", death), 409, "resident_died");
        assertThat(json(program.get("/residents/" + id + "/residences")).size()).isEqualTo(3);
    }

    @Test
    void a_child_under_sixteen_lives_with_its_guardian_and_one_of_sixteen_declares_alone() {
        var id = registered();
        var key = UUID.randomUUID().toString();
        var young = child(Newcomers.number(LocalDate.of(2003, 2, 21)).value());
        var entered = program.post("/residents/" + id + "/children", young, key);
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
        assertThat(program.post("/residents/" + id + "/children", young, key).body())
                .isEqualTo(entered.body());
        var ofAge = child(Newcomers.number(LocalDate.of(2003, 2, 20)).value());
        assertField(post(id, "/children", ofAge), "citizenNumber");
        assertThat(json(program.get("/residents/" + id)).path("household").size())
                .isEqualTo(1);
        assertRefused(programs.elsewhere().post("/residents/" + id + "/children", young), 403, "not_yours");
    }

    @Test
    void a_name_is_corrected_with_a_second_hand_only_and_an_address_at_once() {
        var id = registered();
        var address = post(id, "/corrections", "{\"addressLine\": \"8号\", \"reason\": \"写错了\", \"paper\": \"合同\"}");
        assertThat(json(address).path("state").asString()).isEqualTo("done");
        var name = post(id, "/corrections", "{\"name\": \"试样乙\", \"reason\": \"改名\", \"paper\": \"户口簿\"}");
        assertThat(name.statusCode()).as(name.body()).isEqualTo(201);
        var consent = "/corrections/" + json(name).path("correction").asString() + "/consent";
        assertRefused(post(id, consent, ""), 409, "correction_needs_colleague");
        var colleague = programs.here();
        assertThat(colleague.get("/corrections").body()).contains(id);
        assertThat(json(colleague.post("/residents/" + id + consent, ""))
                        .path("state")
                        .asString())
                .isEqualTo("done");
        assertThat(json(program.get("/residents/" + id)).path("name").asString())
                .isEqualTo("试样乙");
        var other = post(id, "/corrections", "{\"name\": \"试样丙\", \"reason\": \"改名\", \"paper\": \"户口簿\"}");
        var aside = "/corrections/" + json(other).path("correction").asString() + "/set-aside";
        assertThat(act(id, aside, "").path("state").asString()).isEqualTo("set_aside");
        assertRefused(post(id, aside, ""), 409, "correction_answered");
        assertThat(json(program.get("/residents/" + id + "/corrections")).size())
                .isEqualTo(3);
    }

    private String registered() {
        var answer = program.post("/residents", newcomer(Newcomers.number().value(), HERE));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).path("resident").asString();
    }

    private JsonNode act(String id, String what, String body) {
        var answer = post(id, what, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private HttpResponse<String> post(String id, String what, String body) {
        return program.post("/residents/" + id + what, body);
    }

    private static String newcomer(String number, String place) {
        return """
                {"name": "试样甲", "citizenNumber": "%s", "hukouPlace": "371323", "place": "%s", "addressLine": "7号",
                 "homeKind": "rented", "leaseRegistered": "yes", "movedIn": "2019-02-01", "paper": "租房合同"}
                """.formatted(number, place);
    }

    private static String home(String movedIn) {
        return """
                {"place": "370613001011", "addressLine": "9号", "homeKind": "own", "movedIn": "%s"}
                """.formatted(movedIn);
    }

    private static String child(String number) {
        return """
                {"name": "试样小", "citizenNumber": "%s", "hukouPlace": "371323", "relation": "parent",
                 "movedIn": "2019-02-01"}
                """.formatted(number);
    }

    private static String search(String number, String purpose) {
        return "{\"citizenNumber\": \"%s\", \"purpose\": \"%s\"}".formatted(number, purpose);
    }

    private List<String> purposes(String id) {
        return jdbc.sql("select purpose from look where resident = ?")
                .param(UUID.fromString(id))
                .query(String.class)
                .list();
    }

    private static void assertField(HttpResponse<String> answer, String field) {
        assertRefused(answer, 422, "fields");
        assertThat(json(answer).at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(json(answer).at("/errors/0/message").asString()).isNotBlank();
    }
}
