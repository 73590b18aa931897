package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Unsettled points of the law can be read either way")
class ReadingTests {

    private static Inquiry inquiry(String place, String day, Facts facts) {
        var on = LocalDate.parse(day);
        return new Inquiry(place, on, on, facts, Set.of());
    }

    private static Facts since(String lived, String registered) {
        return Facts.none()
                .with("residence.since", LocalDate.parse(lived), Origin.SAID)
                .with("residence.registered_since", LocalDate.parse(registered), Origin.SAID);
    }

    private static Flag flag(Result result, String code) {
        return result.flags().stream()
                .filter(flag -> flag.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    @DisplayName("Half a year: registered or lived")
    class HalfYear {
        private final Inquiry asked = inquiry("620100", "2017-03-01", since("2016-01-10", "2017-01-10"));

        @Test
        void the_pack_follows_one_and_the_finding_says_what_the_other_gives() {
            var permit = policy().find(asked).permit();
            assertThat(permit.answer()).isEqualTo(Answer.NOT_YET);
            var flag = flag(permit, "HALF_YEAR_BASIS");
            assertThat(flag.reading()).isEqualTo("registered");
            assertThat(flag.matters()).isTrue();
            assertThat(flag.otherwise()).singleElement().satisfies(other -> {
                assertThat(other.reading()).isEqualTo("lived");
                assertThat(other.answer()).isEqualTo(Answer.YES);
            });
        }

        @Test
        void an_inquiry_may_follow_the_other() {
            var permit =
                    policy().find(asked.reading("HALF_YEAR_BASIS", "lived")).permit();
            assertThat(permit.answer()).isEqualTo(Answer.YES);
            assertThat(flag(permit, "HALF_YEAR_BASIS").otherwise())
                    .singleElement()
                    .satisfies(other -> assertThat(other.from()).isEqualTo("2017-07-09"));
            assertThat(permit.because().get(0).compared())
                    .anySatisfy(one -> assertThat(one.fact()).isEqualTo("HALF_YEAR_BASIS"));
        }

        @Test
        void where_both_agree_it_is_named_and_changes_nothing() {
            var permit = policy().find(inquiry("620100", "2017-03-01", since("2016-01-10", "2016-01-10")))
                    .permit();
            assertThat(flag(permit, "HALF_YEAR_BASIS").matters()).isFalse();
        }

        @Test
        void a_nearer_pack_may_follow_the_other() {
            var permit = policy().find(inquiry("620200", "2017-03-01", since("2016-01-10", "2017-01-10")))
                    .permit();
            assertThat(permit.answer()).isEqualTo(Answer.YES);
        }

        @Test
        void with_its_first_day_counted_it_is_full_on_the_day_before_the_sixth_month_is_round() {
            var facts = since("2017-01-10", "2017-01-10");
            assertThat(policy().find(inquiry("620100", "2017-07-08", facts))
                            .permit()
                            .from())
                    .isEqualTo("2017-07-09");
            assertThat(policy().find(inquiry("620100", "2017-07-09", facts))
                            .permit()
                            .answer())
                    .isEqualTo(Answer.YES);
        }
    }

    @Nested
    @DisplayName("An older provincial text beside the decree")
    class Overlay {
        private final Facts recent = since("2016-01-10", "2016-01-10");

        @Test
        void before_the_decree_the_province_decides() {
            var permit = policy().find(inquiry("620100", "2015-12-31", since("2015-12-01", "2015-12-01")))
                    .permit();
            assertThat(permit.outcome()).isEqualTo("required");
            assertThat(permit.until()).isNull();
        }

        @Test
        void from_then_on_the_decree_does_and_registration_stays_with_the_province() {
            var finding = policy().find(inquiry("620100", "2016-03-01", recent));
            assertThat(finding.permit().answer()).isEqualTo(Answer.NOT_YET);
            assertThat(finding.registration().outcome()).isEqualTo("required");
            assertThat(flag(finding.permit(), "OVERLAY").otherwise())
                    .singleElement()
                    .satisfies(other -> assertThat(other.answer()).isEqualTo(Answer.YES));
        }

        @Test
        void read_otherwise_the_province_still_decides() {
            var asked = inquiry("620100", "2016-03-01", recent).reading("OVERLAY", "province_text");
            assertThat(policy().find(asked).permit().outcome()).isEqualTo("required");
            assertThat(policy().find(asked).duties())
                    .extracting(Duty::id)
                    .containsExactly("landlord-reports", "landlord-fine");
            assertThat(policy().find(inquiry("620100", "2016-03-01", recent)).duties())
                    .extracting(Duty::id)
                    .containsExactly("landlord-reports");
        }
    }

    @Nested
    @DisplayName("Plans are not law")
    class Binding {
        private final Inquiry asked = inquiry("620100", "2012-03-01", Facts.none());

        @Test
        void a_plan_counts_and_is_marked() {
            var finding = policy().find(asked);
            assertThat(finding.permit().answer()).isEqualTo(Answer.YES);
            assertThat(finding.permit().flags()).extracting(Flag::code).containsExactly("PLAN_NOT_LAW");
            assertThat(finding.law()).extracting(PackInForce::pack).containsExactly("plan");
        }

        @Test
        void under_binding_law_alone_it_does_not_count() {
            var finding = policy().find(asked.binding());
            assertThat(finding.permit().answer()).isEqualTo(Answer.NO);
            assertThat(finding.law()).isEmpty();
        }
    }

    @Test
    @DisplayName("Days may count their first day")
    void day_count() {
        var facts = since("2012-10-01", "2012-10-01");
        var asked = inquiry("620100", "2012-10-30", facts);
        assertThat(policy().find(asked).permit().from()).isEqualTo("2012-10-31");
        assertThat(flag(policy().find(asked).permit(), "DAY_COUNT").matters()).isTrue();
        assertThat(policy().find(asked.reading("DAY_COUNT", "first_day_counted"))
                        .permit()
                        .answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    @DisplayName("An exception may leave the matter open")
    void an_open_exception() {
        var facts = since("2016-01-10", "2016-01-10").with("home.kind", "shed", Origin.SAID);
        var settlement = policy().find(inquiry("620200", "2017-03-01", facts)).settlement();
        assertThat(settlement.answer()).isEqualTo(Answer.OPEN);
        assertThat(settlement.reason().en()).isEqualTo("Left to the city.");
        var unknown = policy().find(inquiry("620200", "2017-03-01", facts.without("home.kind")))
                .settlement();
        assertThat(unknown.ask()).containsExactly("home.kind");
    }

    @Test
    void a_reading_that_is_not_there_is_refused_with_those_there_are() {
        var asked = inquiry("620100", "2017-03-01", Facts.none());
        assertThatThrownBy(() -> policy().find(asked.reading("HALF_YEAR", "lived")))
                .isInstanceOf(UnknownReading.class)
                .hasMessage("there is no reading HALF_YEAR in this law; there are: PLAN_NOT_LAW, DAY_COUNT,"
                        + " HALF_YEAR_BASIS, OVERLAY");
        assertThatThrownBy(() -> policy().find(asked.reading("HALF_YEAR_BASIS", "living")))
                .isInstanceOf(UnknownReading.class)
                .hasMessage("HALF_YEAR_BASIS is read as registered or lived, not as living");
    }

    @Test
    void a_day_before_every_pack_is_refused_with_the_first_day_there_is() {
        assertThatThrownBy(() -> policy().find(inquiry("620200", "2012-09-30", Facts.none())))
                .isInstanceOf(UnknownPlace.class)
                .hasMessage("no pack holds on 2012-09-30; the earliest begins on 2012-10-01");
    }

    /** Read anew each time: a fault in the reading shows in what is found. */
    static Policy policy() {
        return Policy.read(Path.of("src/test/resources/readings"));
    }
}
