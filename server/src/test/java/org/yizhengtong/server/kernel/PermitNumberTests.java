package org.yizhengtong.server.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A permit's number (居住证号) is read as people type it, and a slip of the finger is found")
class PermitNumberTests {
    private final PermitNumber number = PermitNumber.of("YT", "370602", 12);

    @Test
    void it_is_printed_in_groups_of_four() {
        assertThat(number.printed()).isEqualTo("YT 3706 0000 " + number.value().substring(10));
        assertThat(number.value()).hasSize(14).startsWith("YT37060000012");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", " %s ", "%s\t"})
    void what_is_printed_is_read_again(String typed) {
        assertThat(PermitNumber.read(typed.formatted(number.printed()))).contains(number);
        assertThat(PermitNumber.read(typed.formatted(number.value()))).contains(number);
    }

    @Test
    void small_letters_hyphens_and_full_width_signs_are_forgiven() {
        var printed = number.printed();
        assertThat(PermitNumber.read(printed.toLowerCase(java.util.Locale.ROOT)))
                .contains(number);
        assertThat(PermitNumber.read(printed.replace(' ', '-'))).contains(number);
        assertThat(PermitNumber.read(fullWidth(printed))).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "YT", "YT 3706 0200 012", "3706 0200 0124", "YT 3706 0200 01240", "居住证", "' or 1=1 --"})
    void what_cannot_be_a_number_is_none(String typed) {
        assertThat(PermitNumber.read(typed)).isEmpty();
    }

    @Property
    void every_number_given_out_is_read_again(@ForAll @IntRange(max = 9_999_999) int serial) {
        var given = PermitNumber.of("YT", "370600", serial);
        assertThat(PermitNumber.read(given.printed())).contains(given);
    }

    @Property
    void every_single_wrong_digit_is_found(
            @ForAll @IntRange(max = 9_999_999) int serial,
            @ForAll @IntRange(min = 2, max = 13) int place,
            @ForAll @IntRange(min = 1, max = 9) int slip) {
        var right = PermitNumber.of("YT", "370600", serial).value();
        var wrong = new StringBuilder(right);
        wrong.setCharAt(place, (char) ('0' + (right.charAt(place) - '0' + slip) % 10));
        assertThat(PermitNumber.read(wrong.toString())).isEmpty();
    }

    private static String fullWidth(String plain) {
        var wide = new StringBuilder();
        plain.chars().forEach(sign -> wide.append((char) (sign == ' ' ? 0x3000 : sign + 0xFEE0)));
        return wide.toString();
    }
}
