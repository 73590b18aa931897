package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What is asked, and what would be asked in vain")
class AskingTests {
    private static final String OWNERS_WITH_AND_WITHOUT_CONTRACT =
            "((work.contract && home.kind == \"own\") || (!work.contract && home.kind == \"own\"))";

    private static Ordinance permit(String when) {
        return Ordinance.of("""
                rules:
                  - { id: permit, for: permit, asks: { zh: "可以办吗？", en: "A permit?" }, cite: measures 1, confidence: A, when: 'WHEN', then: entitled }
                """.replace("WHEN", when));
    }

    @Nested
    @DisplayName("Two facts of which one never tells")
    class InVain {
        @Test
        void what_makes_no_difference_whatever_the_other_is_is_not_asked() {
            var law = permit(OWNERS_WITH_AND_WITHOUT_CONTRACT);
            assertThat(law.permit().ask()).containsExactly("home.kind");
            assertThat(law.permit("home.kind", "own").answer()).isEqualTo(Answer.YES);
            assertThat(law.permit("home.kind", "shed").answer()).isEqualTo(Answer.NO);
        }

        @Test
        void nor_on_the_day_on_which_time_brings_it_into_play() {
            var law = permit(
                    "months(residence.registered_since, on) >= half_year && " + OWNERS_WITH_AND_WITHOUT_CONTRACT);
            var permit = law.permit("residence.registered_since", "2011-11-01");
            assertThat(permit.answer()).isEqualTo(Answer.ASK);
            assertThat(permit.ask()).containsExactly("home.kind");
        }
    }

    @Test
    @DisplayName("What settles most at once comes first")
    void what_settles_most_at_once_comes_first() {
        assertThat(permit("home.kind in [\"own\", \"rented\", \"lent\"] && work.contract")
                        .permit()
                        .ask())
                .containsExactly("work.contract", "home.kind");
        assertThat(permit("work.contract && home.kind == \"own\"").permit().ask())
                .containsExactly("home.kind", "work.contract");
    }

    @Nested
    @DisplayName("An article too vague to be told by any fact")
    class TooVague {
        private final Ordinance law = permit("same_county(resident.hukou_place, \"620100\") && work.contract");

        @Test
        void is_open_and_what_may_still_refuse_is_asked() {
            assertThat(law.permit("resident.hukou_place", "620102").ask()).containsExactly("work.contract");
            assertThat(law.permit("resident.hukou_place", "620102", "work.contract", "false")
                            .answer())
                    .isEqualTo(Answer.NO);
            var open = law.permit("resident.hukou_place", "620102", "work.contract", "true");
            assertThat(open.answer()).isEqualTo(Answer.OPEN);
            assertThat(open.reason())
                    .isEqualTo(new Text("规定没有写清楚，这一项认定不了。", "The rules are not clear here, so this cannot be told."));
            assertThat(open.ask()).isEmpty();
        }

        @Test
        void and_refuses_who_comes_from_elsewhere() {
            assertThat(law.permit("resident.hukou_place", "110105", "work.contract", "true")
                            .answer())
                    .isEqualTo(Answer.NO);
        }
    }

    @Nested
    @DisplayName("Numbers have a least and a most")
    class Numbers {
        @Test
        void what_every_number_fulfils_is_not_asked() {
            assertThat(permit("home.persons >= one_person").permit().answer()).isEqualTo(Answer.YES);
            assertThat(permit("insurance.months <= ever_insured").permit().answer())
                    .isEqualTo(Answer.YES);
        }

        @Test
        void what_one_more_fulfils_is() {
            assertThat(permit("insurance.months > insured").permit().ask()).containsExactly("insurance.months");
            assertThat(permit("volunteer.hours > much_help").permit().ask()).containsExactly("volunteer.hours");
            assertThat(permit("home.persons > one_person").permit().ask()).containsExactly("home.persons");
        }

        @Test
        void and_what_one_fewer_does() {
            assertThat(permit("insurance.months < insured").permit().ask()).containsExactly("insurance.months");
            assertThat(permit("home.persons < one_person").permit().answer()).isEqualTo(Answer.NO);
        }
    }

    @Nested
    @DisplayName("Places within a city")
    class Places {
        @Test
        void are_asked_where_a_district_or_a_county_of_it_makes_the_difference() {
            var within = "within(resident.hukou_place, \"620100\") && ";
            assertThat(permit(within + "city_district(resident.hukou_place)")
                            .permit()
                            .ask())
                    .containsExactly("resident.hukou_place");
            assertThat(permit(within + "!city_district(resident.hukou_place)")
                            .permit()
                            .ask())
                    .containsExactly("resident.hukou_place");
        }
    }

    /** So many papers, half of them wanted, with or without a contract. */
    private static Result papers(int number) {
        var names = Stream.iterate('a', letter -> (char) (letter + 1))
                .limit(number)
                .map(letter -> "paper." + letter)
                .toList();
        var facts = names.stream()
                .map(
                        name -> name
                                + ": { type: bool, means: { zh: 材料, en: Paper }, question: { zh: \"有吗？\", en: \"A paper?\" } }\n")
                .collect(Collectors.joining());
        var lines = names.stream()
                .map(name ->
                        "  - { id: ID, name: { zh: 材料, en: Paper }, cite: measures 8, confidence: A, when: NAME, score: 5 }\n"
                                .replace("ID", name.replace('.', '-'))
                                .replace("NAME", name))
                .collect(Collectors.joining("", "points:\n", ""));
        return Ordinance.with(facts, lines + """
                rules:
                  - { id: permit, for: permit, asks: { zh: "够了吗？", en: "Enough?" }, cite: measures 8, confidence: A, when: '(work.contract && points >= thirty_points) || (!work.contract && points >= thirty_points)', then: entitled }
                """).permit();
    }

    @Test
    @DisplayName("Where the ways are too many to try them all, one question too many is better than one too few")
    void where_the_ways_are_too_many_to_try_them_all() {
        assertThat(papers(7).ask()).hasSize(7).doesNotContain("work.contract");
        assertThat(papers(16).ask()).hasSize(17).contains("work.contract");
    }
}
