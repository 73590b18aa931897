package org.yizhengtong.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhengtong.policy.Truth;

@DisplayName("Division codes: how two places lie to each other")
class DivisionTests {
    @ParameterizedTest(name = "{0}({1}, {2}) is {3}")
    @CsvSource({
        "SAME_COUNTY, 370602, 370602003005, YES",
        "SAME_COUNTY, 370602, 370611, NO",
        "SAME_COUNTY, 370602, 370600, UNKNOWN",
        "SAME_COUNTY, 371323, 370600, NO",
        "SAME_CITY, 370602, 370682, YES",
        "SAME_CITY, 370602, 37, UNKNOWN",
        "SAME_CITY, 370000, 130000, NO",
        "SAME_CITY_OR_COUNTY, 370602, 370611, YES",
        "SAME_CITY_OR_COUNTY, 370602, 370671, YES",
        "SAME_CITY_OR_COUNTY, 370602, 370682, NO",
        "SAME_CITY_OR_COUNTY, 370634, 370634001, YES",
        "SAME_CITY_OR_COUNTY, 370602, 370600, UNKNOWN",
        "WITHIN, 370102, 370000, YES",
        "WITHIN, 110108, 370000, NO",
        "WITHIN, 37, 370600, UNKNOWN",
        "CITY_DISTRICT, 370602, 370602, YES",
        "CITY_DISTRICT, 370681, 370681, NO",
        "CITY_DISTRICT, 370634, 370634, NO",
        "CITY_DISTRICT, 370600, 370600, UNKNOWN"
    })
    void lie(PlaceRelation relation, String a, String b, Truth truth) {
        assertThat(relation.between(a, b)).isEqualTo(truth);
    }
}
