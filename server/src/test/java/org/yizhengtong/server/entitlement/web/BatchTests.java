package org.yizhengtong.server.entitlement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Program.assertRefused;
import static org.yizhengtong.server.Program.json;
import static org.yizhengtong.server.entitlement.web.VerificationApiTests.question;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.Program;
import org.yizhengtong.server.Programs;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.StatementCount;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.client.Pace;
import org.yizhengtong.server.entitlement.BatchDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.Purpose;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
@DisplayName("Many questions at once (批量核验): each is answered as if it had been asked alone")
class BatchTests {
    private static final String BATCHES = "/verification-batches";

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    Programs programs;

    @Autowired
    Pace pace;

    private Program jobs;
    private Actor holder;
    private PermitNumber permit;

    @BeforeEach
    void aPermit() {
        clock.set("2012-03-01T02:00:00Z");
        jobs = programs.jobCentre();
        holder = town.newcomer();
        permit = town.issue(holder).number();
    }

    @Test
    void one_that_cannot_be_answered_keeps_no_other_from_being() {
        var unknown = PermitNumber.of("ZZ", "990000", 12);
        var answers = answers(
                jobs,
                List.of(
                        job(unknown),
                        "{\"number\": \"YT 3706 0000 0000\", \"service\": \"employment_service\"}",
                        question(permit, "compulsory_education", "service"),
                        "null",
                        job(permit)),
                UUID.randomUUID());
        assertThat(answers.valueStream().map(one -> one.at("/problem/type").asString("")))
                .containsExactly(
                        "urn:yizhengtong:problem:permit_unknown",
                        "urn:yizhengtong:problem:fields",
                        "urn:yizhengtong:problem:not_yours",
                        "urn:yizhengtong:problem:fields",
                        "");
        assertThat(answers.valueStream().map(one -> one.at("/problem/status").asInt(0)))
                .containsExactly(404, 422, 403, 422, 0);
        assertThat(answers.at("/1/problem/errors")
                        .valueStream()
                        .map(one -> one.path("field").asString()))
                .containsExactly("number", "purpose");
        assertThat(answers.at("/4/verification/answer").asString()).isEqualTo("yes");
        assertThat(town.journalOf(programs.actor(jobs)))
                .contains(
                        "UnknownPermitAsked " + unknown.value(),
                        "AccessRefused compulsory_education",
                        "Looked service.employment_service");
    }

    @Test
    void a_purpose_it_is_not_bound_to_is_refused_row_by_row() {
        var bound = programs.desk("town-jobs", "employment_service", Purpose.SERVICE);
        var answers = answers(
                bound, List.of(question(permit, "employment_service", "recheck"), job(permit)), UUID.randomUUID());
        assertThat(answers.at("/0/problem/status").asInt()).isEqualTo(403);
        assertThat(answers.at("/1/verification/answer").asString()).isEqualTo("yes");
    }

    @Test
    void the_answers_are_those_of_questions_asked_one_by_one() {
        var years = List.of("19780203", "20050203", "19400203");
        var permits = Stream.concat(
                        years.stream().map(born -> town.permit(town.newcomer(born, "2011-12-01"), "2012-02-01")),
                        Stream.of(permit, town.permit(town.newcomer(), "2010-02-01")))
                .toList();
        var school = programs.school();
        for (var day : List.of("2012-03-01", "2013-02-02")) {
            clock.set(day + "T02:00:00Z");
            for (var program : List.of(school.signIn("entitlement.check"), jobs.signIn("entitlement.check"))) {
                var service = program == school ? "compulsory_education" : "employment_service";
                var questions = permits.stream()
                        .map(one -> question(one, service, "service"))
                        .toList();
                var together = answers(program, questions, UUID.randomUUID());
                for (var row = 0; row < permits.size(); row++) {
                    var alone = json(program.post("/verifications", questions.get(row)));
                    var inBatch = together.at("/" + row + "/verification");
                    assertThat(withoutId(inBatch)).isEqualTo(withoutId(alone));
                }
            }
        }
    }

    @Test
    void a_thousand_are_answered_and_each_is_a_look() {
        var answers = answers(jobs, Collections.nCopies(1_000, job(permit)), UUID.randomUUID());
        assertThat(answers.valueStream()
                        .map(one -> one.at("/verification/answer").asString("")))
                .hasSize(1_000)
                .containsOnly("yes");
        assertThat(answers.valueStream()
                        .map(one -> one.at("/verification/id").asString())
                        .distinct())
                .hasSize(1_000);
        assertThat(town.rows("verification", holder)).isEqualTo(1_000);
        assertThat(town.journalOf(programs.actor(jobs)))
                .filteredOn("Looked service.employment_service"::equals)
                .hasSize(1_000);
    }

    @Test
    void one_more_than_a_thousand_is_refused_and_none_at_all_too() {
        var many = jobs.post(BATCHES, batch(Collections.nCopies(1_001, job(permit))));
        assertRefused(many, 422, "fields");
        assertThat(json(many).path("detail").asString()).contains("1,000", "1,001");
        assertThat(town.rows("verification", holder)).isZero();
        assertRefused(jobs.post(BATCHES, batch(List.of())), 422, "fields");
        assertRefused(jobs.post(BATCHES, "{}"), 422, "fields");
        assertRefused(jobs.post(BATCHES, batch(List.of(" ".repeat(256 * 1024)))), 413, "api.too_large");
    }

    @Test
    void sent_again_with_the_same_key_all_of_it_is_done_once() {
        var key = UUID.randomUUID();
        var first = answers(jobs, List.of(job(permit), job(permit)), key);
        assertThat(answers(jobs, List.of(job(permit), job(permit)), key)).isEqualTo(first);
        assertThat(town.rows("verification", holder)).isEqualTo(2);
        assertRefused(jobs.post(BATCHES, batch(List.of(job(permit))), key.toString()), 422, "api.key_reused");
    }

    @Test
    void ten_questions_count_as_one_request_and_what_is_too_much_for_now_is_not_done() {
        assertThat(Stream.of(1, 10, 11, 1_000, 1_001).map(BatchDesk::weight)).containsExactly(1, 1, 2, 100, 1);
        assertThat(pace.step(programs.actor(jobs).id(), 590).allowed()).isTrue();
        var tooMuch = jobs.post(BATCHES, batch(Collections.nCopies(1_000, job(permit))));
        assertRefused(tooMuch, 429, "api.too_fast");
        assertThat(tooMuch.headers().firstValue("Retry-After")).isPresent();
        assertThat(town.rows("verification", holder)).isZero();
        assertThat(answers(jobs, Collections.nCopies(10, job(permit)), UUID.randomUUID()))
                .hasSize(10);
    }

    @Test
    void a_hundred_are_read_in_as_many_statements_as_one_but_each_look_is_written() {
        var one = statements(1);
        assertThat(statements(100)).isLessThanOrEqualTo(one + 99);
        assertThat(one).isLessThanOrEqualTo(20);
    }

    private int statements(int questions) {
        var many = Collections.nCopies(questions, job(permit));
        return StatementCount.during(() -> answers(jobs, many, UUID.randomUUID()));
    }

    private JsonNode answers(Program program, List<String> questions, UUID key) {
        var answered = program.post(BATCHES, batch(questions), key.toString());
        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(200);
        return json(answered).path("answers");
    }

    private String job(PermitNumber number) {
        return question(number, "employment_service", "service");
    }

    private static JsonNode withoutId(JsonNode answer) {
        return ((ObjectNode) answer).without("id");
    }

    private static String batch(List<String> questions) {
        return "{\"questions\": [" + String.join(",", questions) + "]}";
    }
}
