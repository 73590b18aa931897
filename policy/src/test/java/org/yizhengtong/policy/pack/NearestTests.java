package org.yizhengtong.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A misspelt word is answered with the nearest one there is, if it is near")
class NearestTests {
    private static final List<String> KNOWN = List.of("settle_years", "stay", "child_age");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"settle_year, settle_years", "staying, stay", "sta, stay", "s, stay", "chold_aged, child_age"})
    void three_letters_off_is_near(String word, String meant) {
        assertThat(Nearest.hint(word, KNOWN)).isEqualTo("; did you mean " + meant + "?");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"x", "stayings", "insured", "age"})
    void four_letters_off_is_not(String word) {
        assertThat(Nearest.hint(word, KNOWN)).isEmpty();
    }
}
