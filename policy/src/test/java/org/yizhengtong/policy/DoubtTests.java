package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Several exceptions, of which some may or may not hold")
class DoubtTests {
    /** Everybody is entitled, but for these exceptions: the id, what it excepts from, when it holds, what it says. */
    private static Ordinance except(String... exceptions) {
        var articles = new StringBuilder("""
                rules:
                  - { id: all, for: permit, asks: { zh: "谁都可以吗？", en: "Everybody?" }, cite: measures 1, confidence: A, when: 'true', then: entitled }
                """);
        for (var exception : exceptions) {
            var part = exception.split(" \\| ");
            articles.append("""
                      - { id: ID, for: permit, asks: { zh: 例外, en: An exception }, cite: measures 2, confidence: A, exception_to: OF, when: 'WHEN', then: THEN }
                    """.replace("ID", part[0])
                    .replace("OF", part[1])
                    .replace("WHEN", part[2])
                    .replace("THEN", part[3]));
        }
        return Ordinance.of(articles.toString());
    }

    private static void isFound(Result result, Answer answer, String by) {
        assertThat(result.answer()).isEqualTo(answer);
        assertThat(Objects.requireNonNull(result.decisive()).rule()).isEqualTo(by);
        assertThat(result.ask()).isEmpty();
    }

    @Nested
    @DisplayName("then one that surely holds decides, where it says the same")
    class TheSame {
        @Test
        void after_one_in_doubt() {
            var law = except(
                    "sheds | all | home.kind == \"shed\" | refused", "veterans | all | resident.veteran | refused");
            isFound(law.permit("resident.veteran", "true"), Answer.NO, "veterans");
        }

        @Test
        void after_two_in_doubt() {
            var law = except(
                    "sheds | all | home.kind == \"shed\" | refused",
                    "workers | all | work.contract | refused",
                    "veterans | all | resident.veteran | refused");
            isFound(law.permit("resident.veteran", "true"), Answer.NO, "veterans");
        }

        @Test
        void after_one_that_waits_for_a_figure() {
            var law = except(
                    "insured | all | insurance.months >= open_months | refused",
                    "veterans | all | resident.veteran | refused");
            isFound(law.permit("resident.veteran", "true"), Answer.NO, "veterans");
            assertThat(law.permit().answer()).isEqualTo(Answer.ASK);
            assertThat(law.permit().ask()).containsExactly("resident.veteran");
            isFound(law.permit("resident.veteran", "false"), Answer.OPEN, "insured");
        }

        @Test
        void after_one_whose_own_exceptions_say_the_same_or_do_not_hold() {
            var law = except(
                    "sheds | all | home.kind == \"shed\" | refused",
                    "crowds | sheds | home.persons > four_persons | refused",
                    "workers | sheds | work.contract | entitled",
                    "veterans | all | resident.veteran | refused");
            isFound(law.permit("resident.veteran", "true", "work.contract", "false"), Answer.NO, "veterans");
            var crowd = law.permit("resident.veteran", "true", "work.contract", "false", "home.persons", "5");
            isFound(crowd, Answer.NO, "veterans");
        }

        @Test
        void after_one_that_holds_and_whose_own_exception_is_in_doubt() {
            var law = except(
                    "sheds | all | home.kind == \"shed\" | refused",
                    "crowds | sheds | home.persons > four_persons | refused",
                    "veterans | all | resident.veteran | refused");
            isFound(law.permit("resident.veteran", "true", "home.kind", "shed"), Answer.NO, "veterans");
        }
    }

    @Nested
    @DisplayName("but not where one in doubt may say something else")
    class SomethingElse {
        @Test
        void itself() {
            var law = except(
                    "sheds | all | home.kind == \"shed\" | exempt", "veterans | all | resident.veteran | refused");
            assertThat(law.permit("resident.veteran", "true").ask()).containsExactly("home.kind");
        }

        @Test
        void through_an_exception_to_it() {
            var law = except(
                    "sheds | all | home.kind == \"shed\" | refused",
                    "workers | sheds | work.contract | entitled",
                    "veterans | all | resident.veteran | refused");
            assertThat(law.permit("resident.veteran", "true").ask())
                    .containsExactlyInAnyOrder("home.kind", "work.contract");
            assertThat(law.permit("resident.veteran", "true", "work.contract", "true")
                            .ask())
                    .containsExactly("home.kind");
            isFound(
                    law.permit("resident.veteran", "true", "work.contract", "true", "home.kind", "shed"),
                    Answer.YES,
                    "workers");
        }

        @Test
        void whether_it_or_another_before_it_comes_first() {
            var law = except(
                    "sheds | all | home.kind == \"shed\" | refused",
                    "insured | all | insurance.months >= open_months | refused",
                    "workers | all | work.contract | exempt");
            assertThat(law.permit("work.contract", "false").ask()).containsExactly("home.kind");
            isFound(law.permit("work.contract", "true", "home.kind", "own"), Answer.OPEN, "insured");
        }
    }

    @Test
    @DisplayName("Of two ways that are open the first is told")
    void of_two_ways_that_are_open_the_first_is_told() {
        var law = Ordinance.of("""
                rules:
                  - { id: by-home, for: permit, asks: { zh: "有房子吗？", en: "A home?" }, cite: measures 1, confidence: A, when: 'home.kind == "own"', then: required }
                  - { id: by-work, for: permit, asks: { zh: "有合同吗？", en: "A contract?" }, cite: measures 2, confidence: A, when: work.contract, then: entitled }
                """);
        var permit = law.permit("home.kind", "own", "work.contract", "true");
        isFound(permit, Answer.YES, "by-home");
        assertThat(permit.outcome()).isEqualTo("required");
    }
}
