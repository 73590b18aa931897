package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Every answer is given with one plain sentence")
class ReasonTests {
    /** One article about the permit, with what a test adds to it. */
    private static Ordinance article(String when, String then, String more) {
        return Ordinance.of("""
                points:
                  - { id: helping, name: { zh: 志愿服务, en: Volunteering }, cite: measures 8, confidence: A, for_each: [{ count: volunteer.hours }], score: 1 }
                rules:
                  - id: permit
                    for: permit
                    asks: { zh: "可以办吗？", en: "May this person have one?" }
                    cite: measures 1
                    confidence: A
                    when: 'WHEN'
                    then: THEN
                """.replace("WHEN", when).replace("THEN", then) + more);
    }

    private static void says(Result result, Answer answer, String zh, String en) {
        assertThat(result.answer()).isEqualTo(answer);
        assertThat(result.reason()).isEqualTo(new Text(zh, en));
    }

    @Test
    void what_the_law_does_not_speak_of() {
        var ordinance = article("work.contract", "entitled", "");
        var settlement = ordinance
                .find(ordinance.inquiry("2012-03-01", "work.contract", "true"))
                .settlement();
        says(settlement, Answer.NO, "这里的规定没有说到这一项。", "The rules of this place do not speak of this.");
        assertThat(settlement.flags()).isEmpty();
    }

    @Nested
    @DisplayName("yes and no")
    class YesAndNo {
        @Test
        void the_question_with_its_answer_where_the_pack_has_no_sentence() {
            var plain = article("work.contract", "entitled", "");
            says(plain.permit("work.contract", "true"), Answer.YES, "“可以办吗？”：是。", "\"May this person have one?\" Yes.");
            says(plain.permit("work.contract", "false"), Answer.NO, "“可以办吗？”：不是。", "\"May this person have one?\" No.");
        }

        @Test
        void the_packs_own_sentence_where_it_has_one() {
            var own = article("work.contract", "entitled", """
                        if_yes: { zh: 有合同。, en: There is a contract. }
                        if_no: { zh: 没有合同。, en: There is no contract. }
                    """);
            says(own.permit("work.contract", "true"), Answer.YES, "有合同。", "There is a contract.");
            says(own.permit("work.contract", "false"), Answer.NO, "没有合同。", "There is no contract.");
        }
    }

    @Nested
    @DisplayName("not yet")
    class NotYet {
        private static final String HALF_A_YEAR = "months(residence.registered_since, on) >= half_year";

        @Test
        void the_day_alone() {
            says(
                    article(HALF_A_YEAR, "entitled", "").permit("residence.registered_since", "2011-10-15"),
                    Answer.NOT_YET,
                    "还不行，2012年4月15日起可以。",
                    "Not yet: from 15 April 2012.");
        }

        @Test
        void the_day_and_why() {
            says(
                    article(HALF_A_YEAR, "entitled", "    if_no: { zh: 登记要满半年。, en: Half a year has to be full. }\n")
                            .permit("residence.registered_since", "2011-10-15"),
                    Answer.NOT_YET,
                    "还不行，2012年4月15日起可以。登记要满半年。",
                    "Not yet: from 15 April 2012. Half a year has to be full.");
        }
    }

    @Test
    void every_fact_that_is_still_wanted() {
        says(
                article("work.contract && home.kind == \"own\"", "entitled", "").permit(),
                Answer.ASK,
                "还要知道：住的房子、签了合同。",
                "We still need to know: kind of home, contract signed.");
    }

    @Nested
    @DisplayName("open")
    class Open {
        @Test
        void a_figure_and_whose_it_is_to_set() {
            var zh = "规定里有这一项，但“社保月数”还没有定，由市政府来定。";
            var en =
                    "The rules provide for this, but the months of insurance has not been set; it is left to the city.";
            var article = "insurance.months >= open_months";
            says(article(article, "entitled", "").permit("insurance.months", "9"), Answer.OPEN, zh, en);
            says(
                    article(article, "entitled", "    if_yes: { zh: 社保够了。, en: Insured enough. }\n")
                            .permit("insurance.months", "9"),
                    Answer.OPEN,
                    zh,
                    en);
        }

        @Test
        void a_number_of_points_and_whose_it_is_to_set() {
            says(
                    article("points >= open_points", "entitled", "").permit("volunteer.hours", "9"),
                    Answer.OPEN,
                    "规定里有这一项，但“需要的分数”还没有定，由市政府来定。",
                    "The rules provide for this, but the points needed has not been set; it is left to the city.");
        }

        @Test
        void what_the_article_itself_leaves_open() {
            says(
                    article("work.contract", "open", "    if_yes: { zh: 由市里来定。, en: Left to the city. }\n")
                            .permit("work.contract", "true"),
                    Answer.OPEN,
                    "由市里来定。",
                    "Left to the city.");
            says(
                    article("work.contract", "open", "").permit("work.contract", "true"),
                    Answer.OPEN,
                    "“可以办吗？”：是。",
                    "\"May this person have one?\" Yes.");
        }

        @Test
        void a_refusal_that_is_only_remembered() {
            var remembered = Ordinance.of("""
                    rules:
                      - { id: permit, for: permit, asks: { zh: "可以办吗？", en: "A permit?" }, cite: measures 1, confidence: C, when: work.contract, then: entitled, if_no: { zh: 听说要有合同。, en: A contract is said to be wanted. } }
                    """);
            var refused = remembered.permit("work.contract", "false");
            says(refused, Answer.OPEN, "听说要有合同。", "A contract is said to be wanted.");
            assertThat(refused.flags()).extracting(Flag::code).containsExactly("NOT_VERIFIED");
        }
    }
}
