package org.yizhengtong.server.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Program.json;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;
import org.yizhengtong.server.Program;
import org.yizhengtong.server.Programs;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.permit.LifeTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@LifeTest
@DisplayName("The description of the API says what the service does, and the service does what it says")
class DescriptionTests {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    Programs programs;

    @Autowired
    TestClock clock;

    @Autowired
    ClientDesk clients;

    private final List<Operation> operations = operations();
    private Program program;
    private Program school;

    @BeforeEach
    void signedIn() {
        program = programs.here();
        school = programs.school();
    }

    @Test
    void every_address_is_described_and_every_description_has_its_address() {
        var served = new TreeSet<String>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1") && !path.endsWith("/openapi"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method ->
                                        served.add(method + " " + path.replaceAll("\\{(\\w+):[^}]*}", "{$1}")))));
        assertThat(operations.stream().map(one -> one.method() + " /api/v1" + one.path()))
                .containsExactlyInAnyOrderElementsOf(served);
    }

    @Test
    void each_asks_for_a_token_and_for_its_own_scope_and_no_other() {
        var readers = Map.of(
                "person.read", with("person.read"),
                "residence.write", with("residence.write"),
                "permit.read", with("permit.read"),
                "permit.write", with("permit.write"),
                "application.write", with("application.write"),
                "text.write", with("text.write"),
                "entitlement.check", programs.school().signIn("entitlement.check"),
                "event.read", with("event.read"));
        for (var one : operations) {
            for (var reader : readers.entrySet()) {
                var status = call(reader.getValue(), one).statusCode();
                if (reader.getKey().equals(one.scope()))
                    assertThat(status).as("%s with %s", one, reader.getKey()).isNotIn(401, 403, 405, 500);
                else assertThat(status).as("%s with %s", one, reader.getKey()).isEqualTo(403);
            }
        }
    }

    @Test
    void every_example_is_read_without_an_unknown_field() {
        for (var one : operations) {
            if (one.example().isEmpty()) continue;
            var answer = call(one.scope().equals("entitlement.check") ? school : program, one);
            assertThat(answer.statusCode()).as("%s %s", one, answer.body()).isIn(200, 201, 202, 404, 409, 422);
            var fields = json(answer)
                    .path("errors")
                    .valueStream()
                    .map(error -> error.path("field").asString());
            assertThat(fields)
                    .as("%s %s", one, answer.body())
                    .allMatch(List.of("place", "movedIn", "citizenNumber")::contains);
        }
    }

    @Test
    void what_is_sent_and_answered_has_the_fields_that_are_described() {
        for (var mapping : mappings.getHandlerMethods().entrySet()) {
            var one = described(mapping.getKey());
            if (one == null) continue;
            var method = mapping.getValue();
            assertThat(fields(one.answer())).as("%s answers", one).isEqualTo(fields(method.getReturnType()));
            var body = Arrays.stream(method.getMethodParameters())
                    .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                    .findFirst();
            assertThat(fields(one.body()))
                    .as("%s reads", one)
                    .isEqualTo(body.map(DescriptionTests::fields).orElse(Set.of()));
        }
    }

    @Test
    void it_is_open_to_everybody_and_says_which_openapi_it_is() {
        var stranger = new Program(port(), "nobody", clock);
        var answer = stranger.get("/openapi");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/yaml");
        assertThat(answer.body()).contains("openapi: 3.1.0");
    }

    private Program with(String scope) {
        return new Program(port(), program.name(), clock).signIn(scope);
    }

    private int port() {
        return program.port();
    }

    private HttpResponse<String> call(Program by, Operation one) {
        var path = one.path()
                .replace("{id}", UUID.randomUUID().toString())
                .replace("{correction}", UUID.randomUUID().toString())
                .replace("{how}", "collection")
                .replace("{fact}", "work.contract")
                .replace("{number}", "YT00000000");
        var request = by.request(path);
        if (one.method().equals("GET")) return by.send(request.GET());
        return by.send(request.header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(one.example())));
    }

    private @Nullable Operation described(RequestMappingInfo mapping) {
        return operations.stream()
                .filter(one -> mapping.getPatternValues().stream()
                        .map(path -> path.replaceAll("\\{(\\w+):[^}]*}", "{$1}"))
                        .anyMatch(("/api/v1" + one.path())::equals))
                .filter(one -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.valueOf(one.method())))
                .findFirst()
                .orElse(null);
    }

    /** The fields of a schema, or of what it is a list of. */
    private static Set<String> fields(String reference) {
        if (reference.isEmpty()) return Set.of();
        var schema = description().at(reference.substring(1));
        var items = schema.at("/items/$ref").asString("");
        return items.isEmpty()
                ? schema.path("properties")
                        .propertyStream()
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet())
                : fields(items);
    }

    /** The parts of a record, or of what it is a list of. */
    private static Set<String> fields(MethodParameter parameter) {
        var type = ResolvableType.forMethodParameter(parameter);
        var one = type.toClass() == List.class ? type.getGeneric(0).toClass() : type.toClass();
        return Arrays.stream(one.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static List<Operation> operations() {
        return description()
                .path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(said -> List.of("get", "post").contains(said.getKey()))
                        .map(said -> Operation.of(path.getKey(), said.getKey(), said.getValue())))
                .toList();
    }

    private static JsonNode description() {
        try (var text = new ClassPathResource("api/v1.yaml").getInputStream()) {
            return JsonMapper.shared().valueToTree(new Yaml().load(text));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    /** @param example what is sent, or nothing where nothing is */
    private record Operation(String path, String method, String scope, String example, String body, String answer) {
        static Operation of(String path, String method, JsonNode said) {
            var example = said.at("/requestBody/content/application~1json/example");
            return new Operation(
                    path,
                    method.toUpperCase(Locale.ROOT),
                    said.at("/security/0/program/0").asString(),
                    example.isMissingNode() ? "" : example.toString(),
                    said.at("/requestBody/content/application~1json/schema/$ref")
                            .asString(""),
                    said.path("responses")
                            .valueStream()
                            .map(answer -> answer.at("/content/application~1json/schema/$ref")
                                    .asString(""))
                            .filter(reference -> !reference.isEmpty())
                            .findFirst()
                            .orElseThrow());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
