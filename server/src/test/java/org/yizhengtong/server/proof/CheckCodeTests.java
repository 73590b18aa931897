package org.yizhengtong.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yizhengtong.credential.Rejection;
import org.yizhengtong.server.permit.PermitStanding;

@DisplayName("Every way a check can end has a sentence of its own, in both languages")
class CheckCodeTests {
    private static final List<ResourceBundle> LANGUAGES = List.of(
            ResourceBundle.getBundle("messages.proof", Locale.ROOT),
            ResourceBundle.getBundle("messages.proof", Locale.ENGLISH));

    @ParameterizedTest
    @MethodSource("rejections")
    void each_rejection_of_the_library_is_a_code(Class<?> rejection) {
        assertThat(CheckCode.of(rejection).good()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void each_standing_of_a_permit_is_a_code(PermitStanding standing) {
        assertThat(CheckCode.of(standing).good()).isEqualTo(standing == PermitStanding.VALID);
    }

    @ParameterizedTest
    @EnumSource
    void each_code_is_said_in_words_that_no_other_has(CheckCode code) {
        for (var language : LANGUAGES) {
            assertThat(language.getString("proof.title." + code.title())).isNotBlank();
            var said = language.getString("proof.says." + code.word());
            assertThat(Arrays.stream(CheckCode.values())
                            .map(other -> language.getString("proof.says." + other.word()))
                            .filter(said::equals)
                            .collect(Collectors.toList()))
                    .hasSize(1);
        }
    }

    static List<Class<?>> rejections() {
        return List.of(Rejection.OfQr.class.getPermittedSubclasses());
    }
}
