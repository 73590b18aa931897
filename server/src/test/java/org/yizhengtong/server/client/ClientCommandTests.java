package org.yizhengtong.server.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Program.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yizhengtong.server.Program;
import org.yizhengtong.server.Programs;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.Settings;
import org.yizhengtong.server.Town;

@ServiceTest
@DisplayName("./yizhengtong client, and what the README says of programs")
class ClientCommandTests {
    private static final Pattern EXAMPLE =
            Pattern.compile("(?m)^token=\\$\\(java (docs/api/Token\\.java) (\\S+) (\\S+) (\\S+) '([^']+)'\\)$");
    private static final Pattern CALL = Pattern.compile("(?m)^curl .* (http://localhost:8080/\\S+)$");

    @Autowired
    ClientCommand command;

    @Autowired
    Settings settings;

    @Autowired
    Town town;

    @Autowired
    Programs programs;

    @LocalServerPort
    int port;

    @TempDir
    Path folder = Path.of("");

    private final String name = "c-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_program_is_added_listed_and_ended() throws IOException {
        town.officer();
        var keys = keys(Program.jwks());
        assertThat(run("add", name, "--office", "town-station", "--scopes", "permit.read,person.read", "--jwks", keys))
                .startsWith("0 Entered: " + name + ", acting for town-station, with permit.read,person.read.");
        assertThat(run("list"))
                .contains(name, "permit.read,person.read", "town-station")
                .doesNotContain("town-school");
        assertThat(run("add", name, "--office=town-station", "--scopes=permit.read", "--jwks=" + keys))
                .startsWith("2 yizhengtong: There is a program called");
        assertThat(run("end", name)).startsWith("0 Ended: " + name);
        assertThat(run("end", name)).startsWith("2 yizhengtong: No program in use is called");
    }

    @Test
    void what_is_wrong_is_said_in_one_line_with_what_to_do() throws IOException {
        town.officer();
        var keys = keys(Program.jwks());
        assertThat(run()).startsWith("2 yizhengtong: say what to do: client add, list or end");
        assertThat(run("add")).startsWith("2 yizhengtong: say which: client add NAME");
        assertThat(run("add", name, "--office", "town-station")).contains("client add needs --scopes");
        assertThat(run("add", name, "--office")).contains("--office needs a value");
        assertThat(run("list", "--jwks", keys)).contains("'--jwks' is not expected here");
        assertThat(run("add", name, "--office", "town-station", "--scopes", "everything", "--jwks", keys))
                .contains("There is no scope \"everything\": write some of person.read");
        assertThat(run("add", name, "--office", "town-station", "--scopes", "permit.read", "--jwks", keys + "x"))
                .startsWith("2 yizhengtong: The file cannot be read");
        assertThat(run("--help")).startsWith("0 ").contains("--office OFFICE", "person.read, residence.write");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_readmes_example_works_in_the_sample_city(String readme) throws Exception {
        var text = Files.readString(Path.of("..", readme));
        var example = EXAMPLE.matcher(text);
        var call = CALL.matcher(text);
        assertThat(example.find() && call.find()).isTrue();
        assertThat(example.group(4)).isEqualTo("data/sandbox-client.pem");
        var key = settings.data().resolve("sandbox-client.pem");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        var here = "http://localhost:" + port;
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var told = new ProcessBuilder(
                        java, "../" + example.group(1), here, example.group(3), key.toString(), example.group(5))
                .redirectErrorStream(true)
                .start();
        var token = new String(told.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(told.waitFor()).as(token).isZero();
        var asked = HttpRequest.newBuilder(URI.create(call.group(1).replace("http://localhost:8080", here)))
                .header("Authorization", "Bearer " + token)
                .build();
        var answer = HttpClient.newHttpClient().send(asked, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void an_application_is_told_to_the_station_that_holds_it_and_to_no_other() {
        var number = town.apply(town.newcomer());
        var program = programs.here();
        var status = json(program.get("/applications/" + number));
        assertThat(status.path("state").asString()).isEqualTo("under_review");
        assertThat(status.path("number").asString()).isEqualTo(number.value());
        assertThat(programs.elsewhere().get("/applications/" + number).statusCode())
                .isEqualTo(403);
        assertThat(program.get("/applications/20120301-9999").statusCode()).isEqualTo(404);
    }

    private String keys(String text) throws IOException {
        return Files.writeString(folder.resolve("keys.json"), text).toString();
    }

    private String run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var status = command.run(List.of(arguments), stream, stream);
        return status + " " + out.toString(StandardCharsets.UTF_8);
    }
}
