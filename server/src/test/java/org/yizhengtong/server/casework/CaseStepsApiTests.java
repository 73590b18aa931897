package org.yizhengtong.server.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Program.assertRefused;
import static org.yizhengtong.server.Program.json;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.Program;
import org.yizhengtong.server.Programs;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.permit.LifeTest;
import tools.jackson.databind.JsonNode;

@LifeTest
@DisplayName("A station's own program decides an application, as an officer does on its page")
class CaseStepsApiTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    Programs programs;

    @Autowired
    CaseDesk cases;

    private Program program;
    private Actor applicant;
    private CaseNumber number;

    @BeforeEach
    void applied() {
        clock.set("2018-03-15T02:00:00Z");
        program = programs.here();
        applicant = town.newcomer("19780203", "2017-02-01");
        number = town.apply(applicant);
    }

    @Test
    void approved_once_the_permit_is_issued_and_a_decided_case_is_decided() {
        var key = UUID.randomUUID().toString();
        var approved = program.post(path("/approval"), "{}", key);
        assertThat(approved.statusCode()).as(approved.body()).isEqualTo(200);
        assertThat(json(approved).path("standing").asString()).isEqualTo("valid");
        assertThat(program.post(path("/approval"), "{}", key).body()).isEqualTo(approved.body());
        assertRefused(act("/approval", "{}"), 409, "already_decided");
        assertRefused(act("/refusal", "{\"reason\": \"晚了\"}"), 409, "already_decided");
        assertThat(town.journalOf(programs.actor(program))).containsOnlyOnce("CaseApproved " + number);
        assertThat(town.rows("permit", applicant)).isEqualTo(1);
    }

    @Test
    void refused_with_a_reason_only() {
        assertWrong(act("/refusal", "{\"reason\": \" \"}"), "reason");
        assertState(act("/refusal", "{\"reason\": \"没有住满半年\"}"), "refused");
        assertThat(cases.view(number, applicant).decision())
                .satisfies(decision -> assertThat(decision.reason()).isEqualTo("没有住满半年"));
    }

    @Test
    void asked_for_what_is_missing_with_a_list_of_papers_and_facts() {
        assertWrong(act("/correction-request", "{}"), "ask");
        assertWrong(act("/correction-request", ask("paper", "photo", "ugly")), "ask");
        assertWrong(act("/correction-request", ask("paper", "a napkin", "missing")), "ask");
        assertWrong(act("/correction-request", "{\"ask\": [null]}"), "ask");
        assertState(act("/correction-request", ask("paper", "photo", "unreadable")), "awaiting_correction");
        assertThat(cases.view(number, applicant).asked())
                .extracting(one -> one.asked().name())
                .containsExactly("photo");
        assertRefused(
                act("/non-acceptance", "{\"ground\": \"other_area\", \"reason\": \"去邻近派出所办\"}"),
                409,
                "not_under_review");
    }

    @Test
    void what_may_be_asked_for_is_a_closed_list_that_is_sent_back_as_it_was_read() {
        var list = json(program.get(path("/askable")));
        assertThat(list.path("state").asString()).isEqualTo("under_review");
        assertThat(list.path("missingToo").asBoolean()).isTrue();
        assertThat(whys(list, "photo")).containsExactly("unreadable", "untrue");
        assertThat(whys(list, "dwelling_proof")).containsExactly("missing");
        assertThat(whys(list, "work.contract")).containsExactly("unreadable", "untrue");
        assertThat(list.path("ask").valueStream())
                .allMatch(one -> !one.path("label").asString().isBlank());
        var everything = list.path("ask")
                .valueStream()
                .map(one -> "{\"kind\": %s, \"name\": %s, \"why\": %s}"
                        .formatted(one.path("kind"), one.path("name"), one.at("/why/0")))
                .collect(Collectors.joining(", ", "{\"ask\": [", "], \"reason\": \"\"}"));
        assertState(act("/correction-request", everything), "awaiting_correction");
        var waiting = json(program.get(path("/askable")));
        assertThat(waiting.path("ask").isEmpty()).isTrue();
        assertThat(waiting.path("missingToo").asBoolean()).isFalse();
        assertRefused(programs.elsewhere().get(path("/askable")), 403, "not_yours");
    }

    @Test
    void taken_back_by_whoever_stands_at_the_counter_once() {
        var key = UUID.randomUUID().toString();
        var answer = program.post(path("/withdrawal"), "", key);
        assertState(answer, "withdrawn");
        assertThat(program.post(path("/withdrawal"), "", key).body()).isEqualTo(answer.body());
        assertState(act("/withdrawal", ""), "withdrawn");
        assertThat(town.journalOf(programs.actor(program))).containsOnlyOnce("CaseWithdrawn " + number);
        assertRefused(act("/approval", "{}"), 409, "case_closed");
    }

    @Test
    void what_is_decided_or_anothers_is_not_taken_back() {
        assertRefused(programs.elsewhere().post(path("/withdrawal"), ""), 403, "not_yours");
        assertState(act("/refusal", "{\"reason\": \"没有住满半年\"}"), "refused");
        assertRefused(act("/withdrawal", ""), 409, "already_decided");
    }

    @Test
    void not_accepted_on_a_ground_of_the_list_only() {
        assertWrong(act("/non-acceptance", "{\"ground\": \"no_time\", \"reason\": \"忙\"}"), "ground");
        assertWrong(act("/non-acceptance", "{\"ground\": \"other_area\"}"), "reason");
        assertState(act("/non-acceptance", "{\"ground\": \"other_area\", \"reason\": \"去邻近派出所办\"}"), "not_accepted");
    }

    @Test
    void where_the_law_names_no_longest_limit_the_time_cannot_be_made_longer() {
        assertWrong(act("/extension", "{}"), "reason");
        assertRefused(act("/extension", "{\"reason\": \"要等回信\"}"), 409, "no_longer_time");
    }

    @Test
    void an_original_is_seen_on_a_paper_the_law_names() {
        var path = "/facts/work.contract/sighting";
        assertState(act(path, "{\"paper\": \"work_proof\"}"), "under_review");
        assertThat(cases.view(number, applicant).facts())
                .filteredOn(fact -> fact.fact().equals("work.contract"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.paper()).isEqualTo("work_proof"));
        assertRefused(act(path, "{\"paper\": \"a napkin\"}"), 404, "not_found");
        assertRefused(act("/facts/work.shoe_size/sighting", "{\"paper\": \"other\"}"), 404, "not_found");
    }

    @Test
    void another_station_and_a_program_without_the_scope_are_not_let_in() {
        var elsewhere = programs.elsewhere();
        assertRefused(elsewhere.post(path("/approval"), "{}"), 403, "not_yours");
        assertRefused(elsewhere.post(path("/refusal"), "{\"reason\": \"不行\"}"), 403, "not_yours");
        var reader = new Program(program.port(), program.name(), clock).signIn("permit.read", "permit.write");
        assertThat(reader.post(path("/approval"), "{}").statusCode()).isEqualTo(403);
        assertThat(town.rows("permit", applicant)).isZero();
    }

    private static Stream<String> whys(JsonNode list, String name) {
        return list.path("ask")
                .valueStream()
                .filter(one -> one.path("name").asString().equals(name))
                .flatMap(one -> one.path("why").valueStream())
                .map(JsonNode::asString);
    }

    private static String ask(String kind, String name, String why) {
        return "{\"ask\": [{\"kind\": \"%s\", \"name\": \"%s\", \"why\": \"%s\"}], \"reason\": \"\"}"
                .formatted(kind, name, why);
    }

    private HttpResponse<String> act(String what, String body) {
        return program.post(path(what), body);
    }

    private String path(String what) {
        return "/applications/" + number + what;
    }

    private static void assertState(HttpResponse<String> answer, String state) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(json(answer).path("state").asString()).isEqualTo(state);
    }

    private static void assertWrong(HttpResponse<String> answer, String field) {
        assertRefused(answer, 422, "fields");
        assertThat(json(answer).at("/errors/0/field").asString()).isEqualTo(field);
    }
}
