package org.yizhengtong.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Program.assertRefused;
import static org.yizhengtong.server.Program.json;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.Program;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.webhook.RelyingDesks.Relying;

@ServiceTest
@DisplayName("A program says how it wants to be told, and is told where it stands")
class WebhookApiTests {
    @Autowired
    RelyingDesks desks;

    @Autowired
    Town town;

    @Autowired
    WebhookCommand command;

    private Relying office;
    private Program program;

    @BeforeEach
    void signedIn() {
        office = desks.fresh();
        program = desks.program(office);
    }

    @Test
    void before_it_says_so_there_is_nothing_to_fetch_to_replay_or_to_end() {
        assertRefused(program.get("/webhook"), 409, "webhook.not_open");
        assertRefused(program.get("/events"), 409, "webhook.not_open");
        assertRefused(program.post("/webhook/replays", "{\"after\": 0}"), 409, "webhook.not_open");
        assertRefused(program.post("/webhook/closing", ""), 409, "webhook.not_open");
    }

    @Test
    void one_that_fetches_its_events_gives_no_address_and_may_give_one_later() {
        var opened = json(program.post("/webhook", "{\"address\": \"\"}"));
        assertThat(opened.path("state").asString()).isEqualTo("fetching");
        assertThat(opened.path("address").isNull()).isTrue();
        assertThat(json(program.get("/events")).path("tokens").isEmpty()).isTrue();
        assertThat(json(program.post("/webhook", "{\"address\": \"https://desk.example/events\"}"))
                        .path("state")
                        .asString())
                .isEqualTo("pushing");
        assertThat(json(program.post("/webhook/closing", "")).path("state").asString())
                .isEqualTo("closed");
        assertThat(town.journalOf(office.program()))
                .endsWith("WebhookOpened " + program.name(), "WebhookClosed " + program.name());
    }

    @ParameterizedTest
    @CsvSource({
        "http://desk.example/events, https://",
        "https://10.0.0.1/events, inner address",
        "https://169.254.169.254/, inner address",
        "nothing, not whole"
    })
    void an_address_to_which_nothing_may_be_sent_is_refused_with_what_to_mend(String address, String said) {
        var answer = program.post("/webhook", "{\"address\": \"%s\"}".formatted(address));
        assertThat(answer.statusCode()).isEqualTo(422);
        var error = json(answer).path("errors").path(0);
        assertThat(error.path("field").asString()).isEqualTo("address");
        assertThat(error.toString()).contains(said);
    }

    @Test
    void whoever_runs_the_service_sees_who_is_told_and_how_far_each_has_got() {
        program.post("/webhook", "{\"address\": \"https://desk.example/events\"}");
        assertThat(run("list"))
                .startsWith("0 ")
                .containsPattern(
                        program.name() + " +" + program.name() + " +pushing +0/0 +https://desk.example/events");
        assertThat(run("--help")).contains("./yizhengtong webhook list");
        assertThat(run("end")).startsWith("2 yizhengtong: ");
    }

    @Test
    void a_place_that_is_no_number_is_a_mistake_of_the_caller() {
        program.post("/webhook", "{\"address\": \"\"}");
        assertThat(program.get("/events?after=soon").statusCode()).isEqualTo(400);
        assertThat(program.get("/events?after=-1").statusCode()).isEqualTo(422);
        assertThat(program.get("/events?after=1").statusCode()).isEqualTo(422);
    }

    /** The exit status and what was printed. */
    private String run(String... arguments) {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return command.run(List.of(arguments), out, out) + " " + printed.toString(StandardCharsets.UTF_8);
    }
}
