package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Who is refused is told the smallest change that would help")
class SmallestChangeTests {
    private static Ordinance permit(String when, String... exceptions) {
        return Ordinance.of("""
                rules:
                  - { id: permit, for: permit, asks: { zh: "可以办吗？", en: "A permit?" }, cite: measures 1, confidence: A, when: 'WHEN', then: entitled }
                """.replace("WHEN", when) + String.join("", exceptions));
    }

    private static String exception(String id, String when, String then) {
        return """
                  - { id: ID, for: permit, asks: { zh: 例外, en: An exception }, cite: measures 2, confidence: A, exception_to: permit, when: 'WHEN', then: THEN }
                """.replace("ID", id).replace("WHEN", when).replace("THEN", then);
    }

    /** Every way, each with its changes in words. */
    private static List<String> missing(Ordinance law, String... facts) {
        var result = law.permit(facts);
        assertThat(result.answer()).isEqualTo(Answer.NO);
        return result.missing().stream()
                .map(way -> String.join(
                        " + ",
                        way.changes().stream()
                                .map(change -> change.words().en())
                                .toList()))
                .toList();
    }

    @Nested
    @DisplayName("how many things change at once")
    class HowMany {
        private static final String ALL_THREE = "work.contract && home.kind == \"own\" && volunteer.hours >= much_help";

        @Test
        void each_option_that_would_do_in_the_order_in_which_people_are_asked() {
            var law = permit("home.kind in [\"lent\", \"rented\", \"own\"]");
            assertThat(missing(law, "home.kind", "shed"))
                    .containsExactly(
                            "Kind of home: own (shown by lease)",
                            "Kind of home: rented (shown by lease)",
                            "Kind of home: lent (shown by lease)");
        }

        @Test
        void two_together() {
            assertThat(missing(
                            permit("work.contract && home.kind == \"own\""),
                            "work.contract",
                            "false",
                            "home.kind",
                            "shed"))
                    .containsExactly(
                            "Contract signed: yes (shown by labour contract) + Kind of home: own (shown by lease)");
        }

        @Test
        void three_together_and_in_chinese() {
            String[] nothing = {"work.contract", "false", "home.kind", "shed", "volunteer.hours", "0"};
            var way = permit(ALL_THREE).permit(nothing).missing();
            assertThat(way)
                    .singleElement()
                    .satisfies(only -> assertThat(only.changes())
                            .extracting(change -> change.words().zh())
                            .containsExactlyInAnyOrder("签了合同：是（凭劳动合同）", "住的房子：自己的（凭租房合同）", "志愿小时：50 小时"));
        }

        @Test
        void more_than_three_are_no_advice() {
            var law = permit(ALL_THREE + " && home.persons <= four_persons");
            assertThat(missing(
                            law,
                            "work.contract",
                            "false",
                            "home.kind",
                            "shed",
                            "volunteer.hours",
                            "0",
                            "home.persons",
                            "6"))
                    .isEmpty();
        }

        @Test
        void one_alone_where_one_is_enough() {
            var law = permit("(work.contract && home.kind == \"own\") || volunteer.hours >= much_help");
            assertThat(missing(law, "work.contract", "false", "home.kind", "shed", "volunteer.hours", "12"))
                    .containsExactly("Hours of volunteering: 50 hours");
        }

        @Test
        void no_more_than_twenty_four_ways() {
            var law = permit("home.kind in [\"own\", \"rented\", \"lent\", \"shed\", \"hostel\"]"
                    + " && work.kind in [\"factory\", \"shop\", \"school\", \"farm\", \"office\"]");
            assertThat(missing(law, "home.kind", "boat", "work.kind", "none")).hasSize(24);
        }

        @Test
        void nothing_where_only_what_nobody_can_change_would_help() {
            assertThat(missing(
                            permit("resident.veteran && work.contract"),
                            "resident.veteran",
                            "false",
                            "work.contract",
                            "false"))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("a number goes down no further than it has to")
    void a_number_goes_down_no_further_than_it_has_to() {
        assertThat(missing(permit("home.persons <= four_persons"), "home.persons", "6"))
                .containsExactly("People in the home: 4 people");
        assertThat(missing(permit("home.persons < four_persons"), "home.persons", "6"))
                .containsExactly("People in the home: 3 people");
    }

    @Nested
    @DisplayName("and what the exceptions say to it")
    class WithExceptions {
        private final String crowds = exception("crowds", "home.persons > four_persons", "refused");

        @Test
        void what_an_exception_would_refuse_is_no_advice() {
            var law = permit(
                    "home.kind in [\"own\", \"rented\"]", exception("renters", "home.kind == \"rented\"", "refused"));
            assertThat(missing(law, "home.kind", "shed")).containsExactly("Kind of home: own (shown by lease)");
        }

        @Test
        void an_exception_that_holds_must_not() {
            assertThat(missing(permit("home.kind == \"own\"", crowds), "home.kind", "own", "home.persons", "6"))
                    .containsExactly("People in the home: 4 people");
        }

        @Test
        void nor_where_the_general_rule_does_not_hold_either() {
            assertThat(missing(permit("home.kind == \"own\"", crowds), "home.kind", "shed", "home.persons", "6"))
                    .containsExactly("Kind of home: own (shown by lease) + People in the home: 4 people");
        }

        @Test
        void one_that_favours_the_person_may_stay() {
            var law = permit("home.kind == \"own\"", exception("veterans", "resident.veteran", "entitled"));
            assertThat(missing(law, "home.kind", "shed", "resident.veteran", "true"))
                    .containsExactly("Kind of home: own (shown by lease)");
        }
    }
}
