package org.yizhengtong.server.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Program.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private static final Pattern QUESTION = Pattern.compile("-d '([^']+)'[\\s\\\\]+(http://localhost:8080/\\S+)");

    @Autowired
    ClientCommand command;

    @Autowired
    Settings settings;

    @Autowired
    Town town;

    @Autowired
    Programs programs;

    @Autowired
    JdbcClient jdbc;

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
                .contains(name, "permit.read,person.read", "town-station", "town-school", "compulsory_education")
                .doesNotContain("town-builders");
        assertThat(run("add", name, "--office=town-station", "--scopes=permit.read", "--jwks=" + keys))
                .startsWith("2 yizhengtong: There is a program called");
        assertThat(run("end", name)).startsWith("0 Ended: " + name);
        assertThat(run("end", name)).startsWith("2 yizhengtong: No program in use is called");
    }

    @Test
    void a_desks_program_is_added_with_what_it_may_ask_about_and_why() throws IOException {
        town.officer();
        var add = List.of("add", name, "--office", "town-school", "--scopes", "entitlement.check", "--jwks");
        var bare = Stream.concat(add.stream(), Stream.of(keys(Program.jwks()))).toList();
        assertThat(run(bare))
                .startsWith("2 yizhengtong: \"town-school\" is a desk")
                .contains("some of compulsory_education, --purposes some of enrolment, service, recheck");
        var services = with(bare, "--services", "compulsory_education");
        assertThat(run(with(services, "--purposes", "curiosity"))).contains("There is no purpose \"curiosity\"");
        assertThat(run(with(with(bare, "--purposes", "enrolment"), "--services", "cooking")))
                .contains("\"cooking\" is not one of \"town-school\"");
        var may = "entitlement.check (compulsory_education; enrolment,recheck)";
        assertThat(run(with(services, "--purposes", "recheck,enrolment")))
                .startsWith("0 Entered: " + name)
                .contains(may);
        assertThat(run("list")).contains(may);
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
        assertThat(run("--help"))
                .startsWith("0 ")
                .contains("--office OFFICE", "person.read, residence.write", "--purposes", "enrolment, service");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_readmes_example_works_in_the_sample_city(String readme) throws Exception {
        var text = Files.readString(Path.of("..", readme));
        var call = CALL.matcher(text);
        assertThat(call.find()).isTrue();
        var asked = asking(text, "sandbox-client.pem", call.group(1)).build();
        var answer = HttpClient.newHttpClient().send(asked, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    @DisplayName("the school's program of the sample city asks and is answered, as the README shows")
    void the_schools_example_works_in_the_sample_city(String readme) throws Exception {
        var text = Files.readString(Path.of("..", readme));
        var question = QUESTION.matcher(text);
        assertThat(question.find()).isTrue();
        var number = jdbc.sql("select permit_number from sample_city")
                .query(String.class)
                .single();
        var body = question.group(1).replaceAll("YT[ \\d]+", number);
        assertThat(body).contains(number);
        var asked = asking(text, "sandbox-school.pem", question.group(2))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = HttpClient.newHttpClient().send(asked, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(json(answer).path("answer").asString()).isIn("yes", "no", "not_yet", "open", "ask");
    }

    /** Gets the token as the README does, with this key, and asks at the address it gives. */
    private HttpRequest.Builder asking(String text, String file, String address) throws Exception {
        var example = EXAMPLE.matcher(text)
                .results()
                .filter(one -> one.group(4).equals("data/" + file))
                .findFirst()
                .orElseThrow();
        var key = settings.data().resolve(file);
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
        return HttpRequest.newBuilder(URI.create(address.replace("http://localhost:8080", here)))
                .header("Authorization", "Bearer " + token);
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

    private static List<String> with(List<String> line, String option, String value) {
        return Stream.concat(line.stream(), Stream.of(option, value)).toList();
    }

    private String run(String... arguments) {
        return run(List.of(arguments));
    }

    private String run(List<String> arguments) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var status = command.run(arguments, stream, stream);
        return status + " " + out.toString(StandardCharsets.UTF_8);
    }
}
