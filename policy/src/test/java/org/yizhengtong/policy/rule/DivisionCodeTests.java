package org.yizhengtong.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhengtong.policy.Truth;

@DisplayName("Division codes: which digits say something, and which units are districts of a city")
class DivisionCodeTests {
    @ParameterizedTest(name = "{0} says {1}")
    @CsvSource({
        "370602003005, 370602003005",
        "370602003000, 370602003",
        "370602000000, 370602",
        "370600000000, 3706",
        "370000000000, 37",
        "370602003, 370602003",
        "370602000, 370602",
        "370600000, 3706",
        "370602, 370602",
        "370600, 3706",
        "370000, 37",
        "3706, 3706",
        "3700, 37",
        "37, 37"
    })
    void says(String code, String digits) {
        assertThat(Division.significant(code)).isEqualTo(digits);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "370601, YES",
        "370620, YES",
        "370621, NO",
        "370669, NO",
        "370670, YES",
        "370679, YES",
        "370680, NO",
        "3706, UNKNOWN"
    })
    void district(String code, Truth district) {
        assertThat(Division.cityDistrict(code)).isEqualTo(district);
    }
}
