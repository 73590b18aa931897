package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A table of points with a cap, a line that takes off, a tie, and an age nobody has set")
class ScoreTests {
    private static final LocalDate DAY = LocalDate.parse("2012-03-01");

    @SuppressWarnings("NullAway.Init")
    private Policy policy;

    /** Ten years insured give thirty, a hundred hours four, a degree ten: forty-four, and up to twenty-one for youth. */
    private final List<String> complete = List.of(
            "resident.birth_date=1990-01-01",
            "home.kind=own",
            "work.contract=false",
            "work.licence=false",
            "study.degree=true",
            "insurance.months=120",
            "volunteer.hours=100",
            "record.tax_offences=0");

    @BeforeEach
    void read() {
        policy = Policy.read(Path.of("src/test/resources/scores"));
    }

    /** The complete facts, some set otherwise; {@code name=} is one that is not known. */
    private Finding find(String... otherwise) {
        var all = new ArrayList<>(complete);
        all.addAll(List.of(otherwise));
        var facts = Facts.none();
        for (var one : all) {
            var parts = one.split("=", 2);
            facts = parts[1].isEmpty()
                    ? facts.without(parts[0])
                    : facts.with(parts[0], policy.vocabulary().parse(parts[0], parts[1]), Origin.SAID);
        }
        return policy.find(new Inquiry("630300", DAY, DAY, facts, Set.of()));
    }

    private Points points(String... otherwise) {
        return Objects.requireNonNull(find(otherwise).points());
    }

    private Points.Item item(String id, String... otherwise) {
        return points(otherwise).items().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    @DisplayName("An age that nobody has set")
    class Open {
        @Test
        void leaves_its_lines_open_whatever_is_answered() {
            assertThat(item("age").answer()).isEqualTo(Truth.OPEN);
            assertThat(item("age").ask()).isEmpty();
            assertThat(item("young-helper").answer()).isEqualTo(Truth.OPEN);
            assertThat(points().least()).isEqualByComparingTo("44");
            assertThat(points().most()).isEqualByComparingTo("65");
        }

        @Test
        void leaves_the_answer_open_where_it_can_tip_the_scale() {
            assertThat(find().settlement().answer()).isEqualTo(Answer.OPEN);
            assertThat(find().settlement().reason().en()).contains("age that earns points has not been set");
            assertThat(find().settlement().ask()).isEmpty();
            assertThat(find().settlement().because())
                    .extracting(Because::answer)
                    .containsExactly(Truth.OPEN);
        }

        @Test
        void tips_it_also_where_just_sixty_can_be_reached() {
            assertThat(points("insurance.months=108", "volunteer.hours=50").most())
                    .isEqualByComparingTo("59");
            assertThat(find("insurance.months=108", "volunteer.hours=50")
                            .settlement()
                            .answer())
                    .isEqualTo(Answer.NO);
            assertThat(points("home.kind=rented", "volunteer.hours=0").most()).isEqualByComparingTo("60");
            assertThat(find("home.kind=rented", "volunteer.hours=0")
                            .settlement()
                            .answer())
                    .isEqualTo(Answer.OPEN);
        }

        @Test
        void who_may_be_short_of_sixty_or_not_may_be_advised_or_not() {
            assertThat(find("study.degree=false").services().get(0).result().answer())
                    .isEqualTo(Answer.YES);
            assertThat(find().services().get(0).result().answer()).isEqualTo(Answer.OPEN);
            assertThat(find("volunteer.hours=500").services().get(0).result().answer())
                    .isEqualTo(Answer.NO);
        }
    }

    @Nested
    @DisplayName("A line that waits for a fact")
    class Waiting {
        @Test
        void asks_for_it_and_for_nothing_that_cannot_change_it() {
            var helper = item("helper", "volunteer.hours=", "work.contract=");
            assertThat(helper.answer()).isEqualTo(Truth.UNKNOWN);
            assertThat(helper.ask()).containsExactly("volunteer.hours");
        }

        @Test
        void waits_also_for_whether_it_is_given_at_all() {
            var helper = item("helper", "home.kind=rented", "work.contract=");
            assertThat(helper.answer()).isEqualTo(Truth.UNKNOWN);
            assertThat(helper.ask()).containsExactly("work.contract");
        }

        @Test
        void gives_at_most_what_the_count_that_is_known_allows() {
            assertThat(points("insurance.months=").least()).isEqualByComparingTo("10");
            assertThat(points("insurance.months=").most()).isEqualByComparingTo("65");
            assertThat(points("volunteer.hours=").least()).isEqualByComparingTo("40");
            assertThat(points("volunteer.hours=").most()).isEqualByComparingTo("85");
        }

        @Test
        void waits_for_its_count_beside_an_age_nobody_has_set() {
            assertThat(item("young-helper", "volunteer.hours=").answer()).isEqualTo(Truth.UNKNOWN);
            assertThat(find("volunteer.hours=").settlement().answer()).isEqualTo(Answer.ASK);
            assertThat(find("volunteer.hours=").settlement().ask()).containsExactly("volunteer.hours");
        }

        @Test
        void can_give_no_end_of_points_where_nothing_ends_it() {
            assertThat(points("volunteer.hours=", "insurance.months=").most()).isNull();
        }

        @Test
        void waits_for_nothing_where_it_is_worth_nothing() {
            var visits = item("visits", "volunteer.hours=");
            assertThat(visits.answer()).isEqualTo(Truth.NO);
            assertThat(visits.ask()).isEmpty();
        }
    }

    @Nested
    @DisplayName("Of a group the best counts")
    class Group {
        @Test
        void of_two_as_good_the_one_the_law_names_first() {
            assertThat(item("degree", "work.licence=true").counts()).isTrue();
            assertThat(item("licence", "work.licence=true").counts()).isFalse();
            assertThat(points("work.licence=true").least()).isEqualByComparingTo("44");
        }

        @Test
        void of_one_that_is_given_and_one_that_is_not_the_one_that_is() {
            assertThat(item("licence", "work.licence=true", "study.degree=false")
                            .counts())
                    .isTrue();
            assertThat(item("degree", "work.licence=true", "study.degree=false").counts())
                    .isFalse();
        }
    }

    @Test
    void a_cap_holds_for_each_line_and_offences_take_off_without_end() {
        assertThat(item("insured", "insurance.months=700").score()).isEqualByComparingTo("30");
        assertThat(item("offences", "record.tax_offences=3").score()).isEqualByComparingTo("-36");
        assertThat(item("offences", "record.tax_offences=").score()).isEqualByComparingTo("-1188");
        assertThat(item("offences", "record.tax_offences=").answer()).isEqualTo(Truth.UNKNOWN);
        assertThat(item("offences").answer()).isEqualTo(Truth.NO);
        assertThat(item("insured").answer()).isEqualTo(Truth.YES);
    }
}
