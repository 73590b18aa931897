package org.yizhengtong.server.entitlement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Desktop.html;
import static org.yizhengtong.server.Desktop.leadsTo;
import static org.yizhengtong.server.Desktop.text;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.server.Desktop;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;

@ServiceTest
@DisplayName("Beside (对比): the same person in another place, on another day, or with the rules read another way")
class BesideTests {
    @Autowired
    WebApplicationContext service;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aThursday() {
        clock.set("2012-03-01T02:00:00Z");
    }

    @Test
    void without_an_answer_the_questions_come_first() {
        assertThat(leadsTo(as(null).get("/result/beside"))).isEqualTo("/questions");
    }

    @Test
    void nothing_is_compared_before_something_is_asked() {
        var page = html(answered().get("/result/beside"));
        assertThat(page).contains("name=\"place\"", "name=\"on.year\" value=\"2012\"", "name=\"binding\"");
        assertThat(page).doesNotContain("<table", "role=\"alert\"");
    }

    @Test
    void what_is_compared_stays_when_the_language_changes() {
        var page = html(answered().get("/result/beside?place=370600&on=2012-03-01&binding=true&lang=zh"));
        assertThat(page)
                .contains("href=\"/result/beside?place=370600&amp;on=2012-03-01&amp;binding=true&amp;lang=en\"");
    }

    @Test
    void under_binding_law_alone_what_rests_on_the_draft_is_marked_as_different() {
        var page = answered().get("/result/beside?place=370600&on=2012-03-01&binding=true");
        assertThat(page).hasStatusOk();
        assertThat(text(page)).contains("项不一样", "居住证", "没有这一项", "看一样的");
        assertThat(html(page)).contains("checked=\"checked\"");
        assertThat(text(answered().reading("en").get("/result/beside?place=370600&on=2012-03-01&binding=true")))
                .contains("different", "There is no such thing", "Residence permit");
    }

    @Test
    void the_same_place_and_day_differ_in_nothing() {
        assertThat(text(answered().get("/result/beside?place=370600&on=2012-03-01")))
                .contains("没有不一样的");
    }

    @Test
    void a_reading_is_followed_and_stays_chosen() {
        var page = html(answered().get("/result/beside?reading=DAY_COUNT:first_day_counted"));
        assertThat(page).contains("<option value=\"DAY_COUNT:first_day_counted\" selected=\"selected\"");
        assertThat(page).doesNotContain("role=\"alert\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reading=NOPE:x", "reading=DAY_COUNT:often", "reading=DAY_COUNT", "reading=%22%3E%3Cb%3E"})
    void a_reading_that_is_none_is_told_beside_it(String reading) {
        assertThat(html(answered().get("/result/beside?" + reading)))
                .contains("id=\"reading-error\"", "role=\"alert\"", "没有这种读法")
                .doesNotContain("<table", "><b>\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"on=2012-02-30", "on.year=2012&on.month=13&on.day=1", "on=soon"})
    void a_day_that_is_none_is_told_beside_it(String day) {
        assertThat(html(answered().get("/result/beside?place=370600&" + day)))
                .contains("id=\"on-error\"", "role=\"alert\"")
                .doesNotContain("<table");
    }

    @ParameterizedTest
    @ValueSource(strings = {"place=999999", "place=CN", "place=nowhere", "place=370600&on=1901-01-01"})
    void a_place_without_law_is_told_beside_it(String place) {
        assertThat(html(answered().get("/result/beside?" + place)))
                .contains("id=\"place-error\"", "role=\"alert\"")
                .doesNotContain("<table");
    }

    @Test
    void no_answer_is_in_an_address() {
        assertThat(html(answered().get("/result/beside?place=370600&binding=true"))
                        .lines()
                        .filter(line -> line.contains("href=")))
                .noneMatch(line -> line.matches(".*href=\"[^\"]*(365[^0-9]|1978|371323)[^\"]*\".*"));
    }

    @Test
    void a_resident_compares_with_their_own_facts() {
        var holder = town.newcomer();
        town.issue(holder);
        assertThat(html(as(holder).get("/my"))).contains("href=\"/my/beside\"");
        assertThat(text(as(holder).get("/my/beside?binding=true"))).contains("项不一样", "找工作");
        assertThat(leadsTo(as(null).get("/my/beside"))).isEqualTo("/sign-in");
    }

    @Test
    void answers_that_contradict_the_record_are_left_out_of_ones_own_page() {
        var holder = as(town.newcomer());
        holder.post(
                "/questions/work.since",
                Map.of("work.since.year", "1930", "work.since.month", "1", "work.since.day", "1"));
        assertThat(holder.get("/my")).hasStatusOk();
        assertThat(holder.get("/my/beside?binding=true")).hasStatusOk();
    }

    @Test
    void a_case_is_compared_by_its_station_and_its_applicant_alone() {
        var applicant = town.newcomer();
        var number = town.apply(applicant);
        var beside = "/cases/" + number + "/beside";
        assertThat(html(as(town.officer()).get("/cases/" + number))).contains("href=\"" + beside + "\"");
        assertThat(text(as(town.officer()).get(beside + "?binding=true"))).contains("项不一样");
        assertThat(text(as(applicant).get(beside + "?binding=true"))).contains("项不一样");
        assertThat(as(town.officerElsewhere()).get(beside)).hasStatus(403);
        assertThat(as(town.newcomer()).get(beside)).hasStatus(403);
        assertThat(as(town.school()).get(beside)).hasStatus(403);
        assertThat(as(town.officer()).get("/cases/20120301-9999/beside")).hasStatus(404);
        assertThat(html(as(town.officer()).get(beside + "?on=2012-02-30"))).contains("id=\"on-error\"");
    }

    private Desktop answered() {
        var visitor = as(null);
        visitor.post("/questions/residence.intended_days", Map.of("residence.intended_days", "365"));
        visitor.post(
                "/questions/resident.birth_date",
                Map.of(
                        "resident.birth_date.year",
                        "1978",
                        "resident.birth_date.month",
                        "2",
                        "resident.birth_date.day",
                        "3"));
        visitor.post("/questions/resident.hukou_place", Map.of("resident.hukou_place", "371323"));
        return visitor;
    }

    private Desktop as(@org.jspecify.annotations.Nullable Actor actor) {
        return new Desktop(service, actor);
    }
}
