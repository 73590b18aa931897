package org.yizhengtong.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yizhengtong.credential.IssuerKey;
import org.yizhengtong.server.Command;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
@DisplayName("./yizhengtong key, and the keys that checkers fetch")
class KeyCommandTests {
    @Autowired
    KeyCommand command;

    @Autowired
    KeyDesk keys;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    /** The sample city's own key alone is what other tests know. */
    @AfterEach
    void oneKey() {
        while (keys.all().size() > 1) keys.takeAway(keys.all().getLast().id(), Command.operator());
        clock.letGo();
    }

    @Test
    void a_new_key_is_published_before_it_signs() throws Exception {
        clock.set("2026-12-01T04:00:00Z");
        assertThat(published().path("jwks").path("keys")).hasSize(1);
        assertThat(run("new", "--from", "2027-01-01"))
                .startsWith("0 Made: key ")
                .contains("signing from 2027-01-01");
        var both = published().path("jwks").path("keys");
        assertThat(both).hasSize(2);
        var next = 1_798_732_800L; // midnight in Beijing
        assertThat(both.get(0).path("exp").asLong()).isEqualTo(next);
        assertThat(both.get(1).path("nbf").asLong()).isEqualTo(next);
        assertThat(both.get(1).has("exp")).isFalse();
        assertThat(both.get(1).propertyNames()).doesNotContain("d");
        assertThat(both.get(1).path("alg").asString()).isEqualTo("ES256");
        assertThat(published().path("issuer").asString()).isEqualTo("https://permits.example");
        var read = org.yizhengtong.credential.PublishedKeys.read(published().toString());
        assertThat(read)
                .extracting(IssuerKey::id)
                .containsExactly(
                        both.get(0).path("kid").asString(),
                        both.get(1).path("kid").asString());
        assertThat(read.getLast().from()).isEqualTo(Instant.ofEpochSecond(next));
    }

    @Test
    void a_stolen_key_is_taken_away() throws Exception {
        clock.set("2026-12-01T04:00:00Z");
        run("new");
        var id = keys.all().getLast().id();
        assertThat(run("list")).contains(id + " ", "2026-12-01", "https://permits.example");
        assertThat(run("take-away", id)).startsWith("0 Taken away: key " + id);
        assertThat(published().path("jwks").path("keys"))
                .singleElement()
                .satisfies(before -> assertThat(before.has("exp")).isFalse());
    }

    @Test
    void what_is_wrong_is_said_in_one_line_with_what_to_do() {
        clock.set("2026-12-01T04:00:00Z");
        assertThat(run()).startsWith("2 yizhengtong: say what to do: key new, list or take-away");
        assertThat(run("new", "--from", "tomorrow")).startsWith("2 yizhengtong: \"tomorrow\" is no day");
        assertThat(run("new", "--from", "2026-11-30")).startsWith("2 yizhengtong: 2026-11-30 has passed");
        run("new", "--from", "2027-01-01");
        assertThat(run("new")).startsWith("2 yizhengtong: Key ").contains("already waits for 2027-01-01");
        assertThat(run("take-away", "none")).startsWith("2 yizhengtong: There is no key \"none\"");
        assertThat(run("--help")).startsWith("0 ").contains("key new [--from DAY]");
    }

    private JsonNode published() throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/.well-known/jwt-vc-issuer"))
                .build();
        var answer = HttpClient.newHttpClient().send(asked, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        return JsonMapper.shared().readTree(answer.body());
    }

    private String run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var status = command.run(List.of(arguments), stream, stream);
        return status + " " + out.toString(StandardCharsets.UTF_8);
    }
}
