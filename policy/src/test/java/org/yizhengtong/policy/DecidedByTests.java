package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.policy.Neighbours.CITY;
import static org.yizhengtong.policy.Neighbours.facts;
import static org.yizhengtong.policy.Neighbours.find;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A trace shows what decided, and all of it where only all of it could")
class DecidedByTests {
    private static List<String> shelter(String... facts) {
        var because = find(CITY, "2012-06-01", facts(facts))
                .services()
                .get(0)
                .result()
                .because()
                .get(0);
        return because.compared().stream()
                .map(one ->
                        one.fact() + " " + one.operator() + " " + one.against().en())
                .toList();
    }

    @Test
    void of_two_ways_only_the_one_that_is_open() {
        assertThat(shelter("permit.kind", "residence", "work.contract", "true", "home.kind", "shed"))
                .containsExactly("permit.kind = residence permit", "work.contract  ", "SHED ≠ it is not");
    }

    @Test
    void of_two_ways_both_where_both_are_open() {
        assertThat(shelter("permit.kind", "residence", "work.contract", "true", "home.kind", "own"))
                .containsExactly(
                        "permit.kind = residence permit", "work.contract  ", "home.kind = own", "SHED ≠ it is not");
    }

    @Test
    void of_three_things_wanted_only_those_that_fail() {
        assertThat(shelter("permit.kind", "residence", "work.contract", "false", "home.kind", "own"))
                .containsExactly("work.contract  ");
        assertThat(shelter("permit.kind", "none", "work.contract", "false", "home.kind", "own"))
                .containsExactly("permit.kind = residence permit", "work.contract  ");
    }

    @Test
    void a_comparison_that_is_turned_round_shows_the_opposite_sign() {
        var because = find(CITY, "2012-06-01", facts("residence.since", "2012-01-01", "resident.hukou_place", "110101"))
                .permit()
                .because()
                .get(0);
        assertThat(because.compared()).singleElement().satisfies(one -> {
            assertThat(one.operator()).isEqualTo("≥");
            assertThat(one.value().en()).isEqualTo("152 days");
            assertThat(one.against().en()).isEqualTo("60 days");
        });
    }
}
