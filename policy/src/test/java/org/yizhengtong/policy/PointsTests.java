package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Points towards settlement")
class PointsTests {
    private static final LocalDate DAY = LocalDate.parse("2012-03-01");

    private final Facts complete = facts(
            "insurance.months", "120",
            "home.kind", "own",
            "home.since", "2005-03-01",
            "education.level", "none",
            "volunteer.hours", "0",
            "resident.birth_date", "1966-03-02",
            "record.tax_offences", "0");

    private static Facts facts(String... namesAndValues) {
        return Said.of(policy(), namesAndValues);
    }

    private static Facts with(Facts facts, String name, String value) {
        return facts.with(name, policy().vocabulary().parse(name, value), Origin.SAID);
    }

    private static Finding find(Facts facts) {
        return policy().find(new Inquiry("620200", DAY, DAY, facts, Set.of()));
    }

    private static Points points(Facts facts) {
        return Objects.requireNonNull(find(facts).points());
    }

    private static BigDecimal score(Facts facts, String item) {
        return points(facts).items().stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow()
                .score();
    }

    @Test
    void every_item_is_counted_and_added_up() {
        assertThat(score(complete, "work")).isEqualByComparingTo("30");
        assertThat(score(complete, "own-home")).isEqualByComparingTo("7");
        assertThat(score(complete, "age")).isEqualByComparingTo("20");
        assertThat(points(complete).least()).isEqualByComparingTo("57");
        assertThat(points(complete).most()).isEqualByComparingTo("57");
        assertThat(points(complete).needed()).isEqualTo(60);
    }

    @Test
    void of_a_group_only_the_best_counts() {
        var bachelor = with(complete, "education.level", "bachelor");
        assertThat(points(bachelor).least()).isEqualByComparingTo("77");
        assertThat(points(bachelor).items())
                .filteredOn(item -> item.answer() == Truth.YES && !item.counts())
                .extracting(Points.Item::id)
                .containsExactly("college");
    }

    @Test
    void half_points_stay_halves() {
        assertThat(points(with(complete, "home.kind", "rented")).least()).isEqualByComparingTo("53.5");
    }

    @Test
    void a_cap_holds_and_a_part_of_a_step_gives_nothing() {
        assertThat(score(with(complete, "volunteer.hours", "49"), "volunteering"))
                .isEqualByComparingTo("0");
        assertThat(score(with(complete, "volunteer.hours", "50"), "volunteering"))
                .isEqualByComparingTo("2");
        assertThat(score(with(complete, "volunteer.hours", "900"), "volunteering"))
                .isEqualByComparingTo("10");
    }

    @Test
    void offences_take_points_off() {
        assertThat(points(with(complete, "record.tax_offences", "2")).least()).isEqualByComparingTo("33");
    }

    @Test
    void what_may_be_taken_off_ends_where_the_fact_does() {
        var unsure = complete.without("record.tax_offences");
        assertThat(score(unsure, "tax-offences")).isEqualByComparingTo("-1188");
        assertThat(points(unsure).least()).isEqualByComparingTo("-1131");
        assertThat(points(unsure).most()).isEqualByComparingTo("57");
    }

    @Nested
    @DisplayName("Sixty are needed")
    class Needed {
        @Test
        void fifty_eight_are_a_no_and_more_volunteering_or_a_degree_would_do() {
            var settlement = find(with(with(complete, "home.kind", "rented"), "education.level", "none"))
                    .settlement();
            assertThat(settlement.answer()).isEqualTo(Answer.NO);
            assertThat(settlement.missing())
                    .extracting(missing -> missing.changes().get(0).words().en())
                    .contains("Hours of volunteering: 200 hours (shown by record of volunteering)")
                    .anyMatch(words -> words.startsWith("Education: bachelor"));
        }

        @Test
        void sixty_are_a_yes_until_the_forty_sixth_birthday() {
            var settlement = find(with(complete, "insurance.months", "132")).settlement();
            assertThat(settlement.answer()).isEqualTo(Answer.YES);
            assertThat(settlement.until()).isEqualTo("2012-03-01");
        }

        @Test
        void time_alone_can_bring_them() {
            var young = with(with(complete, "resident.birth_date", "1990-01-01"), "home.since", "2004-03-02");
            var later = find(with(young, "insurance.months", "132")).settlement();
            assertThat(later.answer()).isEqualTo(Answer.YES);
            var settlement = find(with(with(young, "volunteer.hours", "50"), "insurance.months", "120"))
                    .settlement();
            assertThat(settlement.answer()).isEqualTo(Answer.NOT_YET);
            assertThat(settlement.from()).isEqualTo("2012-03-02");
        }
    }

    @Nested
    @DisplayName("While a fact is missing")
    class Missing {
        @Test
        void what_is_certain_already_is_enough() {
            var rich = facts("insurance.months", "300", "record.tax_offences", "0");
            assertThat(find(rich).settlement().answer()).isEqualTo(Answer.YES);
        }

        @Test
        void only_what_can_still_change_the_answer_is_asked() {
            var unsure = complete.without("volunteer.hours").without("education.level");
            var settlement = find(unsure).settlement();
            assertThat(settlement.answer()).isEqualTo(Answer.ASK);
            assertThat(settlement.ask()).containsExactlyInAnyOrder("volunteer.hours", "education.level");
            assertThat(points(unsure).least()).isEqualByComparingTo("57");
            assertThat(points(unsure).most()).isEqualByComparingTo("87");
        }

        @Test
        void an_age_at_most_is_asked_where_it_tips_the_scale() {
            var unsure = with(complete, "insurance.months", "132").without("resident.birth_date");
            assertThat(find(unsure).settlement().ask()).containsExactly("resident.birth_date");
        }

        @Test
        void what_cannot_reach_the_number_is_not_asked() {
            var hopeless = with(with(complete, "insurance.months", "0"), "resident.birth_date", "1950-01-01")
                    .without("volunteer.hours");
            assertThat(find(hopeless).settlement().answer()).isEqualTo(Answer.NO);
        }
    }

    /** Read anew each time: a fault in the reading shows in what is found. */
    static Policy policy() {
        return Policy.read(Path.of("src/test/resources/points"));
    }
}
