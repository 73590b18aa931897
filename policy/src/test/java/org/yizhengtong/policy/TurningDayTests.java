package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The day on which an answer turns")
class TurningDayTests {
    private static Ordinance permit(String when, String more) {
        return Ordinance.of("""
                points:
                  - { id: years, name: { zh: 住的年数, en: Years of residence }, cite: measures 8, confidence: A, for_each: [{ count: "months(residence.since, on)", per: 12 }], score: 5 }
                rules:
                  - { id: permit, for: permit, asks: { zh: "可以办吗？", en: "A permit?" }, cite: measures 1, confidence: A, when: 'WHEN', then: entitledMORE }
                """.replace("WHEN", when).replace("MORE", more));
    }

    private static void holdsUntil(Result result, String day) {
        assertThat(result.answer()).isEqualTo(Answer.YES);
        assertThat(result.until()).isEqualTo(day);
    }

    private static void holdsFrom(Result result, String day) {
        assertThat(result.answer()).isEqualTo(Answer.NOT_YET);
        assertThat(result.from()).isEqualTo(day);
    }

    @Nested
    @DisplayName("a day in somebody's papers")
    class Papers {
        @Test
        void holds_through_its_last_day() {
            var law = permit("on <= permit.endorsed_until", "");
            holdsUntil(law.permit("permit.endorsed_until", "2012-03-31"), "2012-03-31");
            holdsUntil(law.permit("permit.endorsed_until", "2012-03-01"), "2012-03-01");
            assertThat(law.permit("permit.endorsed_until", "2012-02-29").answer())
                    .isEqualTo(Answer.NO);
        }

        @Test
        void or_until_the_day_before() {
            var law = permit("on < permit.endorsed_until", "");
            holdsUntil(law.permit("permit.endorsed_until", "2012-03-31"), "2012-03-30");
        }

        @Test
        void or_begins_on_it() {
            holdsFrom(
                    permit("permit.endorsed_until <= on", "").permit("permit.endorsed_until", "2012-03-31"),
                    "2012-03-31");
            holdsFrom(
                    permit("permit.endorsed_until < on", "").permit("permit.endorsed_until", "2012-03-31"),
                    "2012-04-01");
        }
    }

    @Nested
    @DisplayName("an article or a figure that begins or ends")
    class Law {
        @Test
        void an_article_ends() {
            var law = permit("work.contract", ", to: 2012-12-31");
            holdsUntil(law.permit("work.contract", "true"), "2012-12-31");
        }

        @Test
        void an_article_begins() {
            var law = permit("work.contract", ", from: 2012-06-01, to: 2012-12-31");
            holdsFrom(law.permit("work.contract", "true"), "2012-06-01");
            assertThat(law.permit("work.contract", "false").answer()).isEqualTo(Answer.NO);
        }

        @Test
        void whichever_comes_first_the_figures_day_or_the_articles_last() {
            holdsUntil(
                    permit("insurance.months >= raised", ", to: 2015-12-31").permit("insurance.months", "8"),
                    "2012-12-31");
            holdsUntil(
                    permit("insurance.months >= raised", ", to: 2012-10-31").permit("insurance.months", "8"),
                    "2012-10-31");
        }

        @Test
        void half_a_year_not_full_before_a_year_is_wanted_is_full_after_a_year() {
            var law = permit("months(residence.registered_since, on) >= raised", "");
            holdsFrom(law.permitOn("2012-10-01", "residence.registered_since", "2012-09-01"), "2013-09-01");
            holdsFrom(law.permitOn("2012-10-01", "residence.registered_since", "2012-06-01"), "2012-12-01");
        }
    }

    @Nested
    @DisplayName("points that grow with the years")
    class Growing {
        private final Ordinance law = permit("points >= needed", "");

        @Test
        void on_the_day_on_which_the_last_of_them_is_full() {
            holdsFrom(law.permit("residence.since", "2009-06-15"), "2013-06-15");
        }

        @Test
        void also_under_the_law_of_another_day() {
            var asked = new Inquiry(
                    "620100",
                    LocalDate.parse("2012-03-01"),
                    LocalDate.parse("2010-01-01"),
                    law.said("residence.since", "2008-03-02"),
                    Set.of());
            holdsFrom(law.find(asked).permit(), "2012-03-02");
        }
    }

    @Nested
    @DisplayName("so many months before a day to come")
    class Before {
        private final Ordinance law = permit("months(on, home.lease_until) >= half_year", "");

        @Test
        void end_on_the_day_of_the_same_number() {
            holdsUntil(law.permitOn("2012-03-01", "home.lease_until", "2012-10-15"), "2012-04-15");
        }

        @Test
        void or_on_the_last_day_of_a_longer_month() {
            holdsUntil(law.permitOn("2010-08-01", "home.lease_until", "2011-02-28"), "2010-08-31");
            holdsUntil(law.permitOn("2011-08-01", "home.lease_until", "2012-02-29"), "2011-08-31");
            holdsUntil(law.permitOn("2012-08-01", "home.lease_until", "2013-04-30"), "2012-10-31");
        }
    }

    @Nested
    @DisplayName("one of two ways")
    class TwoWays {
        private final Ordinance law = Ordinance.of("""
                rules:
                  - { id: by-lease, for: permit, asks: { zh: "租期没完吗？", en: "A lease that runs?" }, cite: measures 1, confidence: A, when: on <= home.lease_until, then: entitled }
                  - { id: by-years, for: permit, asks: { zh: "住满七年了吗？", en: "Seven years?" }, cite: measures 3, confidence: A, when: 'years(residence.since, on) >= seven_years', then: entitled }
                """);

        @Test
        void closes_before_the_other_opens() {
            holdsUntil(law.permit("home.lease_until", "2012-06-30", "residence.since", "2005-07-02"), "2012-06-30");
        }

        @Test
        void closes_when_the_other_is_open() {
            assertThat(law.permit("home.lease_until", "2012-06-30", "residence.since", "2005-07-01")
                            .until())
                    .isNull();
        }

        @Test
        void opens_first() {
            holdsFrom(law.permit("home.lease_until", "2012-02-29", "residence.since", "2005-07-02"), "2012-07-02");
        }
    }
}
