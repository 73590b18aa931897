package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What stands beside an answer: what is only said, and what it supposes")
class ToBeShownTests {
    private static final LocalDate DAY = LocalDate.parse("2012-03-01");

    @Nested
    @DisplayName("A fact that decides is shown as strongly as the vocabulary asks")
    class Shown {
        private final Ordinance law = Ordinance.of("""
                rules:
                  - { id: permit, for: permit, asks: { zh: "可以办吗？", en: "A permit?" }, cite: measures 1, confidence: A, when: 'insurance.months >= insured && work.contract && home.kind == "own"', then: entitled }
                """);

        private Result permit(String contract, Origin insured, Origin employed) {
            var facts = law.said("home.kind", "own")
                    .with("insurance.months", 24L, insured)
                    .with("work.contract", Boolean.valueOf(contract), employed);
            return law.find(new Inquiry("620100", DAY, DAY, facts, Set.of())).permit();
        }

        @Test
        void what_is_only_said_has_to_be_seen_or_confirmed_where_more_is_asked_than_saying() {
            assertThat(permit("true", Origin.SAID, Origin.SAID).prove())
                    .containsExactly("insurance.months", "work.contract");
        }

        @Test
        void seen_is_enough_for_one_and_not_for_the_other() {
            assertThat(permit("true", Origin.SEEN, Origin.SEEN).prove()).containsExactly("insurance.months");
            assertThat(permit("true", Origin.CONFIRMED, Origin.SAID).prove()).containsExactly("work.contract");
        }

        @Test
        void what_is_confirmed_is_shown_no_further() {
            assertThat(permit("true", Origin.CONFIRMED, Origin.CONFIRMED).prove())
                    .isEmpty();
        }

        @Test
        void where_one_fact_was_enough_to_refuse_only_that_one_is_shown() {
            assertThat(permit("false", Origin.SAID, Origin.SAID).prove()).containsExactly("work.contract");
        }
    }

    @Test
    @DisplayName("While something is asked, the reader is told what kind of law it is asked for")
    void while_something_is_asked() {
        var law = Ordinance.of("""
                rules:
                  - { id: former, for: permit, asks: { zh: "以前可以吗？", en: "Formerly?" }, cite: measures 1, confidence: A, to: 2010-12-31, when: resident.veteran, then: entitled }
                  - { id: permit, for: permit, asks: { zh: "可以办吗？", en: "A permit?" }, cite: draft 1, confidence: A, when: work.contract, then: entitled, flags: [OUT_OF_DATE] }
                """);
        var permit = law.permit();
        assertThat(permit.answer()).isEqualTo(Answer.ASK);
        assertThat(permit.ask()).containsExactly("work.contract");
        assertThat(permit.flags()).extracting(Flag::code).containsExactly("PLAN_NOT_LAW", "OUT_OF_DATE");
    }

    @Nested
    @DisplayName("Before there is a permit, the services are found as a holder would have them")
    class BeforeThePermit {
        private final Ordinance law = Ordinance.of("""
                rules:
                  - { id: permit, for: permit, asks: { zh: "谁都可以吗？", en: "Everybody?" }, cite: measures 1, confidence: A, when: 'true', then: entitled }
                  - { id: schooling, for: service/schooling, asks: { zh: "有证吗？", en: "A permit?" }, cite: measures 2, confidence: A, when: 'permit.kind == "residence" && work.contract', then: entitled, flags: [OUT_OF_DATE] }
                  - { id: veterans, for: service/schooling, asks: { zh: "当过兵吗？", en: "A veteran?" }, cite: measures 3, confidence: A, exception_to: schooling, first: true, when: resident.veteran, then: exempt, if_yes: { zh: 军人优先。, en: Veterans first. } }
                  - { id: library, for: service/library, asks: { zh: "住在自己的房子里吗？", en: "An own home?" }, cite: measures 4, confidence: A, when: 'home.kind == "own"', then: entitled, if_yes: { zh: 可以借书。, en: Borrow books. } }
                """);

        private Finding find(String... facts) {
            return law.find(law.inquiry("2012-03-01", facts));
        }

        private static void isSupposed(Result result, String en) {
            assertThat(result.flags()).extracting(Flag::code).contains("IF_PERMIT_HELD");
            assertThat(result.reason().zh()).startsWith("办了居住证以后：");
            assertThat(result.reason().en()).isEqualTo("Once you have the permit: " + en);
        }

        @Test
        void and_say_so_also_where_an_exception_decides() {
            var veteran = find("resident.veteran", "true");
            isSupposed(Sample.service(veteran, "schooling"), "Veterans first.");
            assertThat(Sample.service(veteran, "schooling").answer()).isEqualTo(Answer.EXEMPT);
        }

        @Test
        void and_while_something_is_asked() {
            var finding = find("resident.veteran", "false", "home.kind", "own");
            isSupposed(Sample.service(finding, "schooling"), "We still need to know: contract signed.");
            assertThat(finding.permit().ask()).isEmpty();
            assertThat(finding.ask()).containsExactly("work.contract");
        }

        @Test
        void but_not_where_no_permit_is_wanted() {
            var library = Sample.service(find("home.kind", "own"), "library");
            assertThat(library.flags()).isEmpty();
            assertThat(library.reason().en()).isEqualTo("Borrow books.");
        }

        @Test
        void and_the_finding_gathers_what_is_to_be_known_of_any_of_them() {
            assertThat(find("resident.veteran", "false", "work.contract", "true")
                            .flags())
                    .extracting(Flag::code)
                    .containsExactly("OUT_OF_DATE", "IF_PERMIT_HELD");
        }
    }
}
