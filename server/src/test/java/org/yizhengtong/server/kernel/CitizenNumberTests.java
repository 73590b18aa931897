package org.yizhengtong.server.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("GB 11643-1999: the citizen identity number (公民身份号码)")
class CitizenNumberTests {
    /** The standard's own example. */
    private static final String EXAMPLE = "11010519491231002X";

    @Test
    void the_standards_example_is_right() {
        var number = new CitizenNumber(EXAMPLE);
        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(number.division()).isEqualTo("110105");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002x",
                " 110105 19491231 002X ",
                "110105-19491231-002X",
                "１１０１０５１９４９１２３１００２Ｘ",
                "１１０１０５　１９４９１２３１　００２ｘ"
            })
    void it_is_read_as_people_type_it(String typed) {
        assertThat(CitizenNumber.read(typed).value()).isEqualTo(EXAMPLE);
    }

    @Test
    void fifteen_digits_of_the_first_generation_are_upgraded() {
        assertThat(CitizenNumber.read("110105491231002").value()).isEqualTo(EXAMPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1101051949123100", "11010519491231002XX", "X1010519491231002X", "身份证"})
    void another_shape_is_no_number(String typed) {
        assertThatThrownBy(() -> CitizenNumber.read(typed)).hasMessage("problem.citizen_number.shape");
    }

    @ParameterizedTest
    @ValueSource(strings = {"37060219900230001", "37060219901301001", "37060219000229001", "37060219900100001"})
    void an_impossible_birthday_is_told_though_the_check_character_is_right(String seventeen) {
        assertThatThrownBy(() -> CitizenNumber.completed(seventeen)).hasMessage("problem.citizen_number.date");
    }

    @Test
    void the_29th_of_february_exists_in_a_leap_year() {
        assertThat(CitizenNumber.completed("37060220000229001").birthDate()).isEqualTo(LocalDate.of(2000, 2, 29));
    }

    @Test
    void an_impossible_birthday_in_fifteen_digits_is_told_too() {
        assertThatThrownBy(() -> CitizenNumber.read("370602900230001")).hasMessage("problem.citizen_number.date");
    }

    @Test
    void what_is_printed_by_accident_stays_masked() {
        assertThat(new CitizenNumber(EXAMPLE)).hasToString("1101**********002X");
    }

    @Property
    void every_single_wrong_character_is_found(
            @ForAll @IntRange(max = 999) int sequence,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @IntRange(min = 1, max = 10) int slip) {
        var right = CitizenNumber.completed("37132119780203%03d".formatted(sequence))
                .value();
        var signs = place == 17 ? "0123456789X" : "0123456789";
        var other = signs.charAt((signs.indexOf(right.charAt(place)) + slip) % signs.length());
        if (other == right.charAt(place)) return;
        var wrong = right.substring(0, place) + other + right.substring(place + 1);
        assertThatThrownBy(() -> CitizenNumber.read(wrong)).hasMessage("problem.citizen_number.check");
    }
}
