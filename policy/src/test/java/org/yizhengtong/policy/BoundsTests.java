package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhengtong.policy.years.History;

@DisplayName("A day or a place that cannot be is refused with words, not with a failure")
class BoundsTests {
    private static final LocalDate DAY = LocalDate.parse("2012-03-01");

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2200-01-01", "-999999999-01-01"})
    void a_day_outside_three_centuries(String written) {
        var day = LocalDate.parse(written);
        assertThatThrownBy(() -> inquiry("370600", day, DAY))
                .isInstanceOf(BadFact.class)
                .hasMessageContaining("on: ");
        assertThatThrownBy(() -> inquiry("370600", DAY, day)).isInstanceOf(BadFact.class);
        assertThatThrownBy(() -> RealPacks.POLICY.vocabulary().parse("resident.birth_date", written))
                .isInstanceOf(BadFact.class)
                .hasMessageContaining("between 1900-01-01 and 2199-12-31");
        assertThatThrownBy(() -> RealPacks.POLICY.vocabulary().check("resident.birth_date", day))
                .isInstanceOf(BadFact.class);
        assertThatThrownBy(() -> RealPacks.POLICY.years("370600", day, History.of(), Map.of()))
                .isInstanceOf(BadFact.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3706ab", "3", "3706000000001", "", "三七"})
    void a_place_that_is_no_division_code(String place) {
        assertThatThrownBy(() -> RealPacks.POLICY.find(inquiry(place, DAY, DAY)))
                .isInstanceOf(UnknownPlace.class)
                .hasMessageContaining("2 to 12 digits");
        assertThatThrownBy(() -> RealPacks.POLICY.law(place, DAY)).isInstanceOf(UnknownPlace.class);
    }

    @Test
    void the_first_fact_that_is_wrong_is_named_before_days_are_compared() {
        var facts = Facts.none()
                .with("residence.since", DAY, Origin.SAID)
                .with("resident.birth_date", "long ago", Origin.SAID);
        assertThatThrownBy(() -> RealPacks.POLICY.vocabulary().check(facts))
                .isInstanceOf(BadFact.class)
                .hasMessageContaining("resident.birth_date");
    }

    private static Inquiry inquiry(String place, LocalDate on, LocalDate lawOn) {
        return new Inquiry(place, on, lawOn, Facts.none(), Set.of());
    }
}
