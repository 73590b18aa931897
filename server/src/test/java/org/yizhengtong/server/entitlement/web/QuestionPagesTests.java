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

@ServiceTest
@DisplayName("One question a page (一页一问), for anyone, without a name")
class QuestionPagesTests {
    @Autowired
    WebApplicationContext service;

    @Autowired
    TestClock clock;

    private final java.util.function.Supplier<Desktop> anyone = () -> new Desktop(service, null);

    @BeforeEach
    void aThursday() {
        clock.set("2012-03-01T02:00:00Z");
    }

    @Test
    void every_question_may_be_answered_with_i_dont_know_and_the_result_comes() {
        var visitor = anyone.get();
        var address = leadsTo(visitor.get("/questions"));
        var asked = 0;
        while (address.startsWith("/questions/") && asked < 30) {
            assertThat(html(visitor.get(address))).contains("not_known");
            assertThat(leadsTo(visitor.post(address, Map.of("not_known", "true"))))
                    .isEqualTo("/questions");
            address = leadsTo(visitor.get("/questions"));
            asked++;
        }
        assertThat(address).isEqualTo("/result");
        assertThat(asked).isPositive();
        assertThat(visitor.get("/result")).hasStatusOk();
    }

    @Test
    void answers_so_far_are_in_view_and_one_can_go_back() {
        var visitor = anyone.get();
        var first = leadsTo(visitor.get("/questions"));
        visitor.post(first, Map.of("not_known", "true"));
        var second = leadsTo(visitor.get("/questions"));
        assertThat(html(visitor.get(second))).contains("href=\"" + first + "\"", "不知道");
        assertThat(html(visitor.get(first))).contains("class=\"back\" href=\"/\"");
    }

    @Test
    void an_answer_appears_in_no_address() {
        var visitor = anyone.get();
        var days = "/questions/residence.intended_days";
        assertThat(leadsTo(visitor.post(days, Map.of("residence.intended_days", "365"))))
                .isEqualTo("/questions");
        var next = leadsTo(visitor.get("/questions"));
        assertThat(next).doesNotContain("365").doesNotContain("?");
        assertThat(html(visitor.get(next)).lines().filter(line -> line.contains("href=")))
                .noneMatch(line -> line.matches(".*href=\"[^\"]*365[^\"]*\".*"));
    }

    @Test
    void a_wrong_answer_is_told_beside_the_field_and_at_the_top_and_what_was_typed_stays() {
        var page = html(anyone.get()
                .post("/questions/residence.intended_days", Map.of("residence.intended_days", "\"><script>三十")));
        assertThat(page)
                .contains("id=\"residence.intended_days-error\"", "href=\"#residence.intended_days\"", "role=\"alert\"")
                .contains("&gt;&lt;script&gt;三十")
                .doesNotContain("><script>三十");
    }

    @Test
    void a_wrong_day_stays_in_its_three_boxes() {
        var typed = Map.of(
                "resident.birth_date.year", "1978", "resident.birth_date.month", "2", "resident.birth_date.day", "30");
        var page = html(anyone.get().post("/questions/resident.birth_date", typed));
        assertThat(page).contains("role=\"alert\"", "value=\"1978\"", "value=\"30\"");
    }

    @Test
    void an_unknown_division_is_told_in_both_languages() {
        var typed = Map.of("resident.hukou_place", "370699");
        assertThat(text(anyone.get().post("/questions/resident.hukou_place", typed)))
                .contains("没有这个地方");
        assertThat(text(anyone.get().reading("en").post("/questions/resident.hukou_place", typed)))
                .contains("There is no such place");
    }

    @Test
    void what_was_answered_wrongly_is_not_kept() {
        var visitor = anyone.get();
        visitor.post("/questions/residence.intended_days", Map.of("residence.intended_days", "-3"));
        assertThat(leadsTo(visitor.get("/result"))).isEqualTo("/questions");
    }

    @Test
    void starting_again_forgets_everything() {
        var visitor = anyone.get();
        visitor.post("/questions/residence.intended_days", Map.of("residence.intended_days", "365"));
        visitor.post("/questions", Map.of());
        assertThat(leadsTo(visitor.get("/result"))).isEqualTo("/questions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/questions/resident.religion", "/questions/x"})
    void a_question_no_law_asks_is_not_there(String address) {
        assertThat(anyone.get().get(address)).hasStatus(404);
        assertThat(anyone.get().post(address, Map.of("x", "y"))).hasStatus(404);
    }

    @Test
    void the_result_names_its_law_and_the_standing_of_its_source() {
        var visitor = anyone.get();
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
        var page = text(visitor.get("/result"));
        assertThat(page).contains("2012年3月1日", "草案");
        assertThat(text(visitor.reading("en").get("/result"))).contains("1 March 2012", "draft");
    }
}
