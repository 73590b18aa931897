package org.yizhengtong.server.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A share code (分享码) is read as people write, and a slip of the pen is no other code")
class ShareCodeTests {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    static Stream<ShareCode> drawn() {
        var lot = new Random(20120301);
        return Stream.generate(() -> ShareCode.draw(lot)).limit(50);
    }

    @Test
    void it_is_printed_in_three_groups() {
        assertThat(ShareCode.draw(new Random(1)).printed()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
    }

    @Test
    void it_does_not_stand_in_a_log() {
        var code = ShareCode.draw(new Random(1));
        assertThat(code.toString()).doesNotContain(code.letters());
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void capitals_spaces_hyphens_and_lookalikes_do_not_matter(ShareCode code) {
        for (var typed : Stream.of(
                        code.printed().toLowerCase(Locale.ROOT),
                        code.printed().replace('-', ' '),
                        " " + code.letters() + "\n",
                        code.printed().replace('-', '—'),
                        code.letters().replace('0', 'O').replace('1', 'l'),
                        code.letters().replace('0', 'o').replace('1', 'I'),
                        wide(code.letters()))
                .toList()) assertThat(ShareCode.read(typed)).as(typed).contains(code);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void any_other_letter_in_any_place_is_noticed(ShareCode code) {
        for (int place = 0; place < 12; place++)
            for (var letter : ALPHABET.split(""))
                if (!letter.equals(code.letters().substring(place, place + 1)))
                    assertThat(ShareCode.read(code.letters().substring(0, place)
                                    + letter
                                    + code.letters().substring(place + 1)))
                            .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void any_two_letters_that_changed_places_are_noticed(ShareCode code) {
        var letters = code.letters().toCharArray();
        for (int one = 0; one < 12; one++)
            for (int other = one + 1; other < 12; other++) {
                if (letters[one] == letters[other]) continue;
                var swapped = letters.clone();
                swapped[one] = letters[other];
                swapped[other] = letters[one];
                assertThat(ShareCode.read(new String(swapped))).isEmpty();
            }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "K7M4", "0000-0000-000", "0000-0000-00000", "UUUU-UUUU-UUUU", "样例样例样例样例样例样例", "!"})
    void what_is_no_code_is_not_read(String typed) {
        assertThat(ShareCode.read(typed)).isEmpty();
    }

    private static String wide(String letters) {
        return letters.chars()
                .map(letter -> letter + 0xFEE0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
