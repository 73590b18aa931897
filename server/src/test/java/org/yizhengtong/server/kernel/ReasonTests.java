package org.yizhengtong.server.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An officer's reason (理由), in their own words")
class ReasonTests {
    @Test
    void five_hundred_characters_are_enough() {
        assertThat(Reason.given("理".repeat(500))).hasSize(500);
    }

    @Test
    void five_hundred_and_one_are_too_many() {
        assertWrong(() -> Reason.given("理".repeat(501)), "problem.reason_long");
        assertWrong(() -> Reason.optional("理".repeat(501)), "problem.reason_long");
    }

    @Test
    void a_rare_character_counts_once() {
        assertThat(Reason.given("𠮷".repeat(500))).hasSize(1000);
        assertWrong(() -> Reason.given("𠮷".repeat(501)), "problem.reason_long");
    }

    @Test
    void a_new_line_counts_once_as_in_the_browser() {
        assertThat(Reason.given("理\r\n".repeat(249) + "理理")).hasSize(500).doesNotContain("\r");
    }

    @Test
    void blanks_are_no_reason() {
        assertWrong(() -> Reason.given(" \n　"), "problem.reason_missing");
        assertThat(Reason.optional(" \n　")).isEmpty();
    }

    @Test
    void signs_that_nobody_sees_are_left_out() {
        assertThat(Reason.given("照\u0000片\u0007\t模糊\n")).isEqualTo("照片\t模糊");
        assertWrong(() -> Reason.given("\u0000"), "problem.reason_missing");
    }

    private static void assertWrong(ThrowingCallable typed, String key) {
        assertThatThrownBy(typed)
                .isInstanceOfSatisfying(
                        FieldErrors.class,
                        wrong -> assertThat(wrong.errors()).singleElement().satisfies(one -> {
                            assertThat(one.field()).isEqualTo("reason");
                            assertThat(one.key()).isEqualTo(key);
                            assertThat(one.arguments()).containsExactly(500);
                        }));
    }
}
