package org.yizhengtong.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Relations and their opposites")
class RelationTests {
    @ParameterizedTest(name = "not {0} is {1}")
    @CsvSource({
        "EQUAL, NOT_EQUAL",
        "NOT_EQUAL, EQUAL",
        "LESS, AT_LEAST",
        "AT_LEAST, LESS",
        "MORE, AT_MOST",
        "AT_MOST, MORE"
    })
    void opposite(Relation relation, Relation opposite) {
        assertThat(relation.inverse()).isEqualTo(opposite);
    }

    @ParameterizedTest(name = "{0}: of 29, 30 and 31 beside 30")
    @CsvSource({
        "EQUAL, false, true, false",
        "NOT_EQUAL, true, false, true",
        "LESS, true, false, false",
        "AT_MOST, true, true, false",
        "MORE, false, false, true",
        "AT_LEAST, false, true, true"
    })
    void holds(Relation relation, boolean below, boolean same, boolean above) {
        assertThat(relation.holds(29L, 30L)).isEqualTo(below);
        assertThat(relation.holds(30L, 30L)).isEqualTo(same);
        assertThat(relation.holds(31L, 30L)).isEqualTo(above);
    }

    @ParameterizedTest
    @EnumSource
    void either_it_or_its_opposite_holds(Relation relation) {
        for (var left = 29L; left <= 31; left++) {
            assertThat(relation.holds(left, 30L))
                    .isNotEqualTo(relation.inverse().holds(left, 30L));
        }
    }

    @ParameterizedTest(name = "{0}: {1}, or not: {2}")
    @CsvSource({
        "SAME_COUNTY, =, ≠",
        "SAME_CITY, =, ≠",
        "SAME_CITY_OR_COUNTY, =, ≠",
        "WITHIN, ∈, ∉",
        "CITY_DISTRICT, '', ''"
    })
    void how_places_lie_has_a_sign(PlaceRelation relation, String sign, String opposite) {
        assertThat(relation.sign(true)).isEqualTo(sign);
        assertThat(relation.sign(false)).isEqualTo(opposite);
    }

    @Test
    void what_holds_for_everybody_turned_round_holds_for_nobody() {
        assertThat(new Condition.Always(true).not()).isEqualTo(new Condition.Always(false));
        assertThat(new Condition.Always(false).not()).isEqualTo(new Condition.Always(true));
    }
}
