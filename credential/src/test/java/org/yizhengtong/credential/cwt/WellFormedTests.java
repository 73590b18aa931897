package org.yizhengtong.credential.cwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.Rejection;

@DisplayName("RFC 8949: what is CBOR, and little enough to be read")
class WellFormedTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "00",
                "1818",
                "1bffffffffffffffff",
                "3bffffffffffffffff",
                "c249010000000000000000",
                "f90000",
                "fb3ff199999999999a",
                "f4",
                "f7",
                "f0",
                "f8ff",
                "d9d9f7f6",
                "40",
                "6449455446",
                "80",
                "98190102030405060708090a0b0c0d0e0f101112131415161718181819",
                "a201020304",
                "5f42010243030405ff",
                "7f657374726561646d696e67ff",
                "9fff",
                "bf61610161629f0203ffff"
            })
    void appendix_a_is_well_formed(String hex) {
        assertThatCode(() -> WellFormed.check(bytes(hex))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "18",
                "19",
                "1a0102",
                "38",
                "58",
                "81",
                "9a01ff00",
                "a1",
                "a20102",
                "c0",
                "5f4100",
                "9f",
                "bf01",
                "1c",
                "3d",
                "5e",
                "7c",
                "9d",
                "bc",
                "dd",
                "fe",
                "f800",
                "f81f",
                "5f00ff",
                "5f6100ff",
                "5f5f4100ffff",
                "ff",
                "81ff",
                "8200ff",
                "a1ff",
                "a100ff",
                "bf00ff",
                "1f",
                "3f",
                "df",
                "0000",
                ""
            })
    void appendix_f_is_not(String hex) {
        assertThat(rejection(hex)).isEqualTo(new Rejection.NotCbor());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9bffffffffffffffff",
                "9b7fffffffffffffff",
                "bb4000000000000000",
                "5b7fffffffffffffff",
                "7affffffff"
            })
    void more_than_there_is_may_be_announced_and_is_never_made_room_for(String hex) {
        assertThat(rejection(hex)).isEqualTo(new Rejection.NotCbor());
    }

    @Test
    void eight_deep_is_read_and_nine_is_not() {
        assertThatCode(() -> WellFormed.check(bytes("81".repeat(8) + "00"))).doesNotThrowAnyException();
        assertThat(rejection("81".repeat(9) + "00")).isEqualTo(new Rejection.NestedTooDeep(8));
        assertThat(rejection("9f".repeat(16_000))).isEqualTo(new Rejection.NestedTooDeep(8));
        assertThat(rejection("c1".repeat(16_000) + "00")).isEqualTo(new Rejection.NestedTooDeep(8));
    }

    @Test
    void two_hundred_and_fifty_six_items_are_read_and_one_more_is_not() {
        assertThatCode(() -> WellFormed.check(bytes("98ff" + "00".repeat(255)))).doesNotThrowAnyException();
        assertThat(rejection("990100" + "00".repeat(256))).isEqualTo(new Rejection.TooManyItems(256));
        assertThat(rejection("9f" + "00".repeat(256) + "ff")).isEqualTo(new Rejection.TooManyItems(256));
        assertThat(rejection("5f" + "40".repeat(256) + "ff")).isEqualTo(new Rejection.TooManyItems(256));
    }

    private static Rejection rejection(String hex) {
        return catchThrowableOfType(Rejected.class, () -> WellFormed.check(bytes(hex)))
                .why();
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
