package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Points: how much more of a thing, or how much less, is just enough")
class PointsChangeTests {
    /** A table of these lines, and so many points wanted. */
    private static Ordinance table(String wanted, String... lines) {
        var articles = new StringBuilder("points:\n");
        for (var i = 0; i < lines.length; i++) {
            articles.append("""
                      - { id: line-NUMBER, name: { zh: 一项, en: A line }, cite: measures 8, confidence: A, LINE }
                    """.replace("NUMBER", "" + i).replace("LINE", lines[i]));
        }
        return Ordinance.of(articles + """
                rules:
                  - { id: permit, for: permit, asks: { zh: "分数够吗？", en: "Enough points?" }, cite: measures 8, confidence: A, when: 'WANTED', then: entitled }
                """.replace("WANTED", wanted));
    }

    private static Object change(Result result) {
        assertThat(result.answer()).isEqualTo(Answer.NO);
        assertThat(result.missing()).hasSize(1);
        assertThat(result.missing().get(0).changes()).hasSize(1);
        return result.missing().get(0).changes().get(0).value();
    }

    private static final String TEN_HOURS_A_POINT = "for_each: [{ count: volunteer.hours, per: 10 }], score: 1";

    @Nested
    @DisplayName("when another line is not known")
    class AnotherNotKnown {
        @Test
        void it_counts_for_nothing_where_points_are_wanted() {
            var law = table("points >= needed", TEN_HOURS_A_POINT, "when: resident.veteran, score: 2");
            assertThat(change(law.permit("volunteer.hours", "0"))).isEqualTo(200L);
        }

        @Test
        void it_counts_in_full_where_points_are_too_many() {
            var law = table(
                    "points < thirty_points",
                    "for_each: [{ count: home.persons }], score: 1",
                    "when: resident.veteran, score: 4");
            assertThat(change(law.permit("home.persons", "35"))).isEqualTo(25L);
        }
    }

    @Nested
    @DisplayName("when two lines count by the same thing")
    class TwoLines {
        @Test
        void that_give_alike_half_is_enough() {
            var law = table("points >= needed", TEN_HOURS_A_POINT, TEN_HOURS_A_POINT);
            assertThat(change(law.permit("volunteer.hours", "0"))).isEqualTo(100L);
        }

        @Test
        void of_which_one_gives_three_times_the_other_three_quarters_are() {
            var law = table(
                    "points >= sixty_points",
                    "for_each: [{ count: volunteer.hours, per: 10 }], score: 3",
                    TEN_HOURS_A_POINT);
            assertThat(change(law.permit("volunteer.hours", "0"))).isEqualTo(150L);
        }

        @Test
        void of_which_one_is_capped_the_cap_may_be() {
            var law = table(
                    "points >= needed",
                    TEN_HOURS_A_POINT + ", most: 14",
                    "for_each: [{ count: volunteer.hours, per: 20 }], score: 1");
            assertThat(change(law.permit("volunteer.hours", "0"))).isEqualTo(140L);
        }
    }

    @Nested
    @DisplayName("when time is counted")
    class Time {
        private static final String MONTHS_OF_LEASE =
                "for_each: [{ count: \"months(on, home.lease_until)\" }], score: 1, most: 24";

        @Test
        void a_lease_runs_as_long_as_it_has_to_and_no_longer() {
            var law = table("points >= needed", MONTHS_OF_LEASE);
            assertThat(change(law.permit("home.lease_until", "2012-06-01"))).isEqualTo(LocalDate.parse("2013-11-01"));
        }

        @Test
        void a_day_that_is_missing_is_asked_whether_the_count_begins_or_ends_with_it() {
            assertThat(table("points >= needed", MONTHS_OF_LEASE).permit().ask())
                    .containsExactly("home.lease_until");
            var since = table("points >= needed", "for_each: [{ count: \"years(residence.since, on)\" }], score: 5");
            assertThat(since.permit().ask()).containsExactly("residence.since");
        }

        @Test
        void a_day_beside_another_line_is_asked_where_the_two_together_decide() {
            var law = table(
                    "points >= needed",
                    "when: resident.veteran, score: 5",
                    "for_each: [{ count: \"years(residence.since, on)\" }], score: 5, most: 15");
            assertThat(law.permit().ask()).containsExactlyInAnyOrder("residence.since", "resident.veteran");
            assertThat(law.permit("resident.veteran", "false").answer()).isEqualTo(Answer.NO);
        }
    }

    @Test
    void one_point_is_asked_for_where_only_some_number_of_hours_lets_it_decide() {
        var law = table(
                "points >= hundred_points",
                "when: work.contract, score: 37",
                "when: '!work.contract', score: 40",
                "for_each: [{ count: volunteer.hours }], score: 1",
                "when: resident.veteran, score: 1");
        assertThat(law.permit().ask()).contains("volunteer.hours", "resident.veteran");
        String[] almost = {"work.contract", "true", "volunteer.hours", "62"};
        assertThat(law.permit(almost).ask()).containsExactly("resident.veteran");
    }
}
