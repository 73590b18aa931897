package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.policy.Neighbours.CITY;
import static org.yizhengtong.policy.Neighbours.facts;
import static org.yizhengtong.policy.Neighbours.find;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhengtong.policy.rule.Outcome;
import org.yizhengtong.policy.rule.Words;

@DisplayName("How long a permit runs is said in years or in months")
class TermLengthTests {
    private static Result term(String place) {
        return find(CITY, "2012-06-01", facts("residence.place", place)).term();
    }

    @Test
    void three_years_in_the_new_quarter() {
        assertThat(term("630102003005").length()).isEqualTo(new Text("3 年", "3 years"));
        assertThat(term("630102003005").years()).isEqualTo(3);
    }

    @Test
    void six_months_elsewhere_and_that_is_no_number_of_years() {
        assertThat(term("630102004005").length()).isEqualTo(new Text("6 个月", "6 months"));
        assertThat(term("630102004005").years()).isNull();
    }

    @Test
    void a_permit_that_is_needed_has_no_length_and_neither_has_a_term_no_law_sets() {
        var found = find(CITY, "2012-06-01", facts("residence.since", "2012-01-01", "resident.hukou_place", "110101"));
        assertThat(found.permit().outcome()).isEqualTo("entitled");
        assertThat(found.permit().length()).isNull();
        assertThat(found.permit().years()).isNull();
        var silent = find(CITY, "2014-06-01", Facts.none()).term();
        assertThat(silent.outcome()).isNull();
        assertThat(silent.length()).isNull();
        assertThat(silent.years()).isNull();
    }

    @ParameterizedTest(name = "{0} {1}: {2}, {3}")
    @CsvSource({
        "1, year, 1 年, 1 year",
        "2, month, 2 个月, 2 months",
        "1, day, 1 天, 1 day",
        "8, hour, 8 小时, 8 hours",
        "1, yuan, 1 元, 1 yuan",
        "200, yuan, 200 元, 200 yuan",
        "1, person, 1 人, 1 person",
        "4, person, 4 人, 4 people",
        "60, point, 60 分, 60 points",
        "7, , 7, 7"
    })
    void an_amount_with_its_unit(long number, String unit, String zh, String en) {
        assertThat(Words.amount(number, unit)).isEqualTo(new Text(zh, en));
    }

    @Test
    void what_a_rule_may_come_to_can_be_told() {
        assertThat(Outcome.words())
                .isEqualTo("entitled, exempt, not_required, open, plan_not_law, refused, required,"
                        + " a whole number of years, or a number of months as in 6_months");
    }
}
