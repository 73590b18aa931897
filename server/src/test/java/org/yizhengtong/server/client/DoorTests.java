package org.yizhengtong.server.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Program.json;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.Program;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.permit.LifeTest;

@LifeTest
@DisplayName("An office's own program comes in by a signed word, does what its scopes say, and each thing once")
class DoorTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    ClientDesk clients;

    @Autowired
    Pace pace;

    @LocalServerPort
    int port;

    private final String name = "p-" + UUID.randomUUID().toString().substring(0, 8);
    private Program program;
    private Actor holder;
    private PermitNumber number;

    @BeforeEach
    void entered() {
        clock.set("2018-03-15T02:00:00Z");
        town.officer();
        clients.add(name, "town-station", Scope.of(Office.Kind.STATION), Program.jwks());
        program = new Program(port, name, clock);
        holder = town.newcomer("19780203", "2016-02-01");
        number = town.permit(holder, "2018-03-15");
        clock.set("2019-02-20T02:00:00Z");
    }

    @Test
    void a_token_opens_a_permit_and_endorses_it() {
        program.signIn("permit.read", "permit.write");
        var read = program.get("/permits/" + number);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(json(read).at("/permit/standing").asString()).isEqualTo("valid");
        assertThat(json(read).at("/can").toString()).contains("endorsement");
        assertThat(read.headers().firstValue("Set-Cookie")).isEmpty();

        var endorsed = program.post("/permits/" + number + "/endorsements", "");
        assertThat(endorsed.statusCode()).as(endorsed.body()).isEqualTo(200);
        assertThat(json(endorsed).path("until").asString()).isEqualTo("2020-03-14");
        var asOfficer = clients.named(name).orElseThrow().actor();
        assertThat(town.journalOf(asOfficer)).contains("ProgramSignedIn " + name, "PermitEndorsed " + number);
    }

    @Test
    void without_a_good_token_nothing_opens() {
        assertProblem(program.get("/permits/" + number), 401, "not_signed_in");
        program.signIn("permit.read");
        clock.pass(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(program.get("/permits/" + number).statusCode()).isEqualTo(200);
        clock.pass(Duration.ofSeconds(2));
        assertProblem(program.get("/permits/" + number), 401, "not_signed_in");
    }

    @Test
    void a_token_opens_only_what_its_scopes_say_and_the_refusal_is_written_down() {
        program.signIn("permit.read");
        var refused = program.post("/permits/" + number + "/endorsements", "");
        assertProblem(refused, 403, "not_yours");
        assertThat(refused.headers().firstValue("WWW-Authenticate").orElse("")).contains("insufficient_scope");
        assertThat(town.journalOf(clients.named(name).orElseThrow().actor()))
                .contains("AccessRefused /api/v1/permits/" + number + "/endorsements");
    }

    @Test
    void an_ended_program_is_out_at_once() {
        program.signIn("permit.read");
        clients.end(name);
        assertProblem(program.get("/permits/" + number), 401, "not_signed_in");
        assertThat(program.askToken(program.word(claims -> claims)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_signed_word_is_for_us_for_minutes_by_the_right_key_and_once() {
        var word = program.word(claims -> claims);
        assertThat(program.askToken(word, "permit.read").statusCode()).isEqualTo(200);
        assertRefused(word);
        assertRefused(program.word(Program.fresh(), claims -> claims));
        assertRefused(program.word(claims -> claims.audience("https://elsewhere.test/oauth2/token")));
        assertRefused(program.word(claims -> claims.subject("somebody-else")));
        assertRefused(program.word(claims -> claims.expirationTime(in(-31))));
        assertRefused(program.word(claims -> claims.expirationTime(in(331))));
        assertRefused(program.word(claims -> claims.jwtID(null)));
        assertRefused(program.word(claims -> claims.notBeforeTime(in(60))));
        assertThat(program.askToken(program.word(claims -> claims.expirationTime(in(300))))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_scope_the_program_was_not_given_is_not_to_be_had() {
        var other = name + "r";
        clients.add(other, "town-station", Set.of(Scope.PERMIT_READ), Program.jwks());
        var reader = new Program(port, other, clock);
        assertThat(json(reader.askToken(reader.word(claims -> claims), "permit.write"))
                        .path("error")
                        .asString())
                .isEqualTo("invalid_scope");
    }

    @Test
    void the_same_key_sent_fifty_times_at_once_endorses_once_and_is_answered_alike() throws InterruptedException {
        program.signIn("permit.read", "permit.write");
        var key = UUID.randomUUID().toString();
        var all = AtOnce.times(50, () -> program.post("/permits/" + number + "/endorsements", "", key));
        assertThat(all.refused()).isEmpty();
        assertThat(all.done()).allMatch(answer -> answer.statusCode() == 200);
        assertThat(all.done().stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(town.journalOf(clients.named(name).orElseThrow().actor()))
                .containsOnlyOnce("PermitEndorsed " + number);
    }

    @Test
    void a_key_stands_for_one_request() {
        program.signIn("permit.write");
        var key = UUID.randomUUID().toString();
        var path = "/permits/" + number + "/exchange";
        assertProblem(program.post(path, "{\"reason\": \"\"}", key), 422, "fields");
        // Nothing came of it: the same key is good for the mended request.
        assertThat(program.post(path, "{\"reason\": \"Card broken\"}", key).statusCode())
                .isEqualTo(200);
        assertThat(program.post(path, "{\"reason\": \"Card broken\"}", key).statusCode())
                .isEqualTo(200);
        assertProblem(program.post(path, "{\"reason\": \"Another\"}", key), 422, "api.key_reused");
        assertProblem(program.post("/permits/" + number + "/loss-report", "", key), 422, "api.key_reused");
        assertProblem(program.post(path, "{\"reason\": \"Card broken\"}", "7"), 400, "api.key_missing");
    }

    @Test
    void a_program_that_asks_too_fast_is_told_how_long_to_wait_and_others_are_not() {
        program.signIn("permit.read");
        var first = program.get("/cards");
        assertThat(first.headers().firstValue("RateLimit-Policy")).hasValue("\"program\";q=600;w=60");
        assertThat(first.headers().firstValue("RateLimit")).hasValue("\"program\";r=599");
        var actor = clients.named(name).orElseThrow().actor();
        while (pace.step(actor.id()).allowed()) continue;
        var refused = program.get("/cards");
        assertProblem(refused, 429, "api.too_fast");
        assertThat(refused.headers().firstValue("RateLimit")).hasValue("\"program\";r=0");
        assertThat(refused.headers().firstValue("Retry-After").orElse("")).isEqualTo("1");
        clients.add(name + "o", "town-station", Set.of(Scope.PERMIT_READ), Program.jwks());
        var other = new Program(port, name + "o", clock).signIn("permit.read");
        assertThat(other.get("/cards").statusCode()).isEqualTo(200);
    }

    @Test
    void what_cannot_be_read_is_told_by_its_name_and_in_the_readers_language() {
        program.signIn("permit.write", "permit.read");
        var path = "/permits/" + number + "/exchange";
        var unknown = program.post(path, "{\"reason\": \"Broken\", \"colour\": \"red\"}");
        assertProblem(unknown, 400, "fields");
        assertThat(json(unknown).at("/errors/0/field").asString()).isEqualTo("colour");
        assertThat(json(program.post(path, "{\"reason\": {}}"))
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("reason");
        assertProblem(program.post(path, "{\"reason\""), 400, "fields");
        assertProblem(program.post(path, ""), 400, "fields");
        assertProblem(program.post(path, "{\"reason\": \"a\", \"reason\": \"b\"}"), 400, "fields");
        assertProblem(program.post(path, "{\"reason\": \"a\"} x"), 400, "fields");
        assertProblem(program.post(path, "[".repeat(5000)), 400, "fields");
        var endorse = "/permits/" + number + "/endorsements";
        assertProblem(program.post(endorse, "{\"on\": \"2019-02-20\"}"), 400, "api.nothing_expected");
        assertProblem(program.get("/residents/nobody/permit"), 400, "unreadable");
        assertProblem(program.send(program.request(endorse).DELETE()), 405, "method");
        assertProblem(program.post(path, "{\"reason\": \"" + "x".repeat(64 * 1024) + "\"}"), 413, "api.too_large");
        assertThat(json(program.reading("zh-CN").post(path, "{")).path("title").asString())
                .isEqualTo("看不懂这次的请求");
        assertProblem(program.get("/nothing-here"), 404, "not_found");
        assertProblem(program.get("/permits/YT0000"), 404, "not_found");
        assertThat(program.send(program.request(path)
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("x")))
                        .statusCode())
                .isEqualTo(415);
    }

    private void assertRefused(String word) {
        var answer = program.askToken(word, "permit.read");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer).path("error").asString()).isEqualTo("invalid_client");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(answer).path("type").asString()).isEqualTo("urn:yizhengtong:problem:" + code);
        assertThat(json(answer).path("detail").asString()).isNotBlank();
    }

    private Date in(int seconds) {
        return Date.from(clock.instant().plusSeconds(seconds));
    }
}
