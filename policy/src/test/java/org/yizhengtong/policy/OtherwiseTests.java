package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What another reading of the law would give is told where it differs")
class OtherwiseTests {
    private static final String READINGS = """
            readings:
              CROWDED:
                point: { zh: 住多少人算太挤, en: When a home is too full }
                follow: hostels
                values:
                  hostels: { zh: 只有旅店算, en: only a hostel is }
                  five: { zh: 超过四个人就算, en: with more than four people }
            """;

    private static Result permit(String rules, String... facts) {
        return Ordinance.of(READINGS + rules).permit(facts);
    }

    @Test
    void a_reading_that_only_an_exception_names() {
        var crowds = """
                rules:
                  - { id: permit, for: permit, asks: { zh: "有合同吗？", en: "A contract?" }, cite: measures 1, confidence: A, when: work.contract, then: entitled }
                  - { id: crowds, for: permit, asks: { zh: "太挤吗？", en: "Too full?" }, cite: measures 2, confidence: A, exception_to: permit, when: 'CROWDED == "five" && home.persons > four_persons', then: refused }
                """;
        var five = permit(crowds, "work.contract", "true", "home.persons", "5");
        assertThat(five.answer()).isEqualTo(Answer.YES);
        assertThat(five.flags()).singleElement().satisfies(flag -> {
            assertThat(flag.code()).isEqualTo("CROWDED");
            assertThat(flag.reading()).isEqualTo("hostels");
            assertThat(flag.otherwise()).singleElement().satisfies(other -> {
                assertThat(other.reading()).isEqualTo("five");
                assertThat(other.words().en()).isEqualTo("with more than four people");
                assertThat(other.answer()).isEqualTo(Answer.NO);
            });
        });
        assertThat(permit(crowds, "work.contract", "true", "home.persons", "4").flags())
                .isEmpty();
    }

    @Test
    void a_reading_that_would_only_ask_more_and_end_alike_is_not_told() {
        var permit = permit("""
                rules:
                  - { id: permit, for: permit, asks: { zh: "有合同吗？", en: "A contract?" }, cite: measures 1, confidence: A, when: work.contract, then: entitled, otherwise: entitled }
                  - { id: crowds, for: permit, asks: { zh: "太挤吗？", en: "Too full?" }, cite: measures 2, confidence: A, exception_to: permit, when: 'CROWDED == "five" && home.persons > four_persons', then: entitled }
                """);
        assertThat(permit.answer()).isEqualTo(Answer.YES);
        assertThat(permit.ask()).isEmpty();
        assertThat(permit.flags()).isEmpty();
    }

    @Test
    void days_counted_with_their_first_turn_a_day_sooner() {
        var days = """
                rules:
                  - { id: permit, for: permit, asks: { zh: "住满三十天了吗？", en: "Thirty days?" }, cite: measures 1, confidence: A, when: 'days(residence.since, on) >= thirty_days', then: entitled }
                """;
        var permit = permit(days, "residence.since", "2012-02-15");
        assertThat(permit.from()).isEqualTo("2012-03-16");
        assertThat(permit.flags()).singleElement().satisfies(flag -> {
            assertThat(flag.code()).isEqualTo("DAY_COUNT");
            assertThat(flag.otherwise()).singleElement().satisfies(other -> {
                assertThat(other.answer()).isEqualTo(Answer.NOT_YET);
                assertThat(other.from()).isEqualTo("2012-03-15");
            });
        });
        assertThat(permit(days, "residence.since", "2012-01-15").flags()).isEmpty();
    }

    @Test
    void a_line_of_a_table_of_points_that_names_a_reading_or_counts_days() {
        var table = """
                points:
                  - { id: roomy, name: { zh: 不挤, en: Not too full }, cite: measures 8, confidence: A, when: 'CROWDED == "hostels" || home.persons <= four_persons', score: 10 }
                  - { id: days, name: { zh: 住的天数, en: Days of residence }, cite: measures 8, confidence: A, for_each: [{ count: "days(residence.since, on)" }], score: 1, most: 10 }
                rules:
                  - { id: permit, for: permit, asks: { zh: "分数够吗？", en: "Enough points?" }, cite: measures 8, confidence: A, when: points >= needed, then: entitled }
                """;
        var crowded = permit(table, "home.persons", "5", "residence.since", "2012-01-01");
        assertThat(crowded.answer()).isEqualTo(Answer.YES);
        assertThat(crowded.flags())
                .filteredOn(Flag::matters)
                .extracting(Flag::code)
                .containsExactly("CROWDED");
        var tenthDay = permit(table, "home.persons", "4", "residence.since", "2012-02-21");
        assertThat(tenthDay.from()).isEqualTo("2012-03-02");
        assertThat(tenthDay.flags())
                .filteredOn(Flag::matters)
                .extracting(Flag::code)
                .containsExactly("DAY_COUNT");
    }
}
