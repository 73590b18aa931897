package org.yizhengtong.server.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Program.json;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.Pictures;
import org.yizhengtong.server.Program;
import org.yizhengtong.server.Programs;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.registration.Newcomers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@LifeTest
@DisplayName("A station's own program applies for whoever stands at the counter")
class ApplyingApiTests {
    private static final byte[] PHOTO = Pictures.jpeg(400, 500);

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    Programs programs;

    @Autowired
    CaseDesk cases;

    private Program program;
    private Actor person;

    @BeforeEach
    void aThursday() {
        clock.set("2018-03-15T02:00:00Z");
        program = programs.here();
        person = town.newcomer("19480203", "2017-02-01");
    }

    @Test
    void what_is_asked_stands_there_in_the_programs_language_and_the_person_sees_the_look() {
        var asked = json(program.get(path("/application")));
        assertThat(asked.path("station").asString()).isEqualTo("town-station");
        assertThat(names(asked.path("questions"), "fact")).contains("work.kind", "residence.intended_days");
        assertThat(asked.at("/questions/0/question").asString()).doesNotContainPattern("\\p{IsHan}");
        assertThat(names(asked.path("papers"), "paper")).contains("photo", "identity_card");
        assertThat(missing()).containsExactly("identity_card", "photo");
        assertThat(town.journalOf(programs.actor(program))).contains("Looked " + person.resident());
        assertThat(program.reading("zh-CN").get(path("/application")).body()).containsPattern("\\p{IsHan}");
    }

    @Test
    void a_photo_and_the_answers_open_one_case_however_often_they_are_sent() {
        assertThat(send("photo", PHOTO).statusCode()).isEqualTo(201);
        assertThat(missing()).containsExactly("identity_card");
        var key = UUID.randomUUID().toString();
        var applied = apply(application(), key);
        assertThat(applied.statusCode()).as(applied.body()).isEqualTo(201);
        assertThat(apply(application(), key).body()).isEqualTo(applied.body());
        var number = json(applied).path("number").asString();
        var file = cases.view(new CaseNumber(number), person);
        assertThat(file.applicant()).isEqualTo(person.resident());
        assertThat(file.papers()).extracting(paper -> paper.kind()).containsExactly("photo");
        assertThat(file.facts())
                .filteredOn(fact -> fact.fact().equals("original.identity_card"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.isSeen()).isTrue());
        assertThat(file.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.by()).isEqualTo(program.name()));
        assertRefused(apply(application(), UUID.randomUUID().toString()), 409, "already_applied");
        assertRefused(program.get(path("/application")), 409, "already_applied");
        assertRefused(send("photo", PHOTO), 409, "already_applied");
        assertThat(json(program.get("/applications/" + number)).path("state").asString())
                .isEqualTo("under_review");
    }

    @Test
    void everything_wrong_and_missing_is_told_at_once_and_nothing_is_opened() {
        var application = application();
        application.put("signed", false);
        application.put("originals", List.of());
        assertThat(wrong(apply(application, UUID.randomUUID().toString())))
                .containsExactlyInAnyOrder("signed", "paper.identity_card", "paper.photo");
        for (var empty : List.of("{}", "{\"answers\": {\"work.kind\": null}, \"originals\": null}"))
            assertThat(wrong(program.post(path("/applications"), empty))).contains("signed", "paper.photo");
        assertThat(cases.newestOf(person.resident())).isEmpty();
    }

    @Test
    void what_is_not_asked_is_told_and_not_lost() {
        var application = application();
        application.put("answers", Map.of("work.kind", "employed", "work.shoe_size", "43", "proxy.as", "guardian"));
        application.put("originals", List.of("identity_card", "napkin"));
        assertThat(wrong(apply(application, UUID.randomUUID().toString())))
                .containsExactlyInAnyOrder("answers.work.shoe_size", "answers.proxy.as", "original.napkin");
    }

    @Test
    void a_near_relative_applies_with_both_cards_and_without_them_does_not() {
        assertThat(send("photo", PHOTO).statusCode()).isEqualTo(201);
        var application = application();
        application.put("originals", List.of("identity_card", "proxy_proof"));
        var proxy = new HashMap<String, Object>(Map.of(
                "as", "near_relative",
                "name", "试样乙",
                "number", Newcomers.number().value(),
                "relation", "女儿"));
        application.put("proxy", proxy);
        assertThat(wrong(apply(application, UUID.randomUUID().toString()))).containsExactly("proxy.cards");
        proxy.put("cards", true);
        var applied = apply(application, UUID.randomUUID().toString());
        assertThat(applied.statusCode()).as(applied.body()).isEqualTo(201);
        var number = new CaseNumber(json(applied).path("number").asString());
        assertThat(cases.view(number, person).proxy())
                .satisfies(one -> assertThat(one.relation()).isEqualTo("女儿"));
    }

    @Test
    void a_file_is_checked_as_at_the_counter() {
        assertThat(wrong(send("napkin", PHOTO))).containsExactly("paper");
        assertThat(wrong(send("photo", Pictures.jpeg(199, 240)))).containsExactly("paper.photo");
        assertThat(wrong(send("photo", Pictures.pdf()))).containsExactly("paper.photo");
        assertThat(wrong(program.post(path("/papers"), "{\"paper\": \"photo\"}")))
                .containsExactly("paper.photo");
        assertRefused(program.post(path("/papers"), "{\"paper\": \"photo\", \"content\": \"%%\"}"), 400, "fields");
        assertThat(missing()).contains("photo");
    }

    @Test
    void eight_megabytes_are_taken_a_byte_more_is_told_and_far_more_is_not_read() {
        var largest = new byte[8 * 1024 * 1024];
        var pdf = Pictures.pdf();
        System.arraycopy(pdf, 0, largest, 0, pdf.length);
        var taken = send("identity_card", largest);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        assertThat(wrong(send("identity_card", Arrays.copyOf(largest, largest.length + 1))))
                .containsExactly("paper.identity_card");
        assertRefused(send("identity_card", new byte[12 * 1024 * 1024]), 413, "api.too_large");
        assertThat(missing()).containsExactly("photo");
    }

    @Test
    void another_station_and_a_program_without_the_scope_are_not_let_in() {
        var elsewhere = programs.elsewhere();
        assertRefused(elsewhere.get(path("/application")), 403, "not_yours");
        assertRefused(elsewhere.post(path("/papers"), paper("photo", PHOTO)), 403, "not_yours");
        assertRefused(elsewhere.post(path("/applications"), "{}"), 403, "not_yours");
        var clerk = new Program(program.port(), program.name(), clock).signIn("residence.write", "permit.write");
        assertRefused(clerk.post(path("/papers"), paper("photo", PHOTO)), 403, "not_yours");
        assertRefused(program.get("/residents/" + UUID.randomUUID() + "/application"), 404, "not_found");
    }

    private Map<String, Object> application() {
        var answers = town.answers();
        answers.remove("residence.purpose");
        answers.remove("insurance.joined");
        return new HashMap<>(Map.of("answers", answers, "originals", List.of("identity_card"), "signed", true));
    }

    private HttpResponse<String> apply(Map<String, Object> application, String key) {
        return program.post(path("/applications"), JsonMapper.shared().writeValueAsString(application), key);
    }

    private HttpResponse<String> send(String kind, byte[] bytes) {
        return program.post(path("/papers"), paper(kind, bytes));
    }

    private static String paper(String kind, byte[] bytes) {
        return "{\"paper\": \"%s\", \"content\": \"%s\"}"
                .formatted(kind, Base64.getEncoder().encodeToString(bytes));
    }

    private List<String> missing() {
        return json(program.get(path("/application")))
                .path("papers")
                .valueStream()
                .filter(paper -> paper.path("missing").asBoolean())
                .map(paper -> paper.path("paper").asString())
                .toList();
    }

    private String path(String what) {
        return "/residents/" + person.id() + what;
    }

    private static List<String> wrong(HttpResponse<String> answer) {
        assertRefused(answer, 422, "fields");
        return names(json(answer).path("errors"), "field");
    }

    private static List<String> names(JsonNode all, String field) {
        return all.valueStream().map(one -> one.path(field).asString()).toList();
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).path("type").asString()).endsWith(":" + code);
    }
}
