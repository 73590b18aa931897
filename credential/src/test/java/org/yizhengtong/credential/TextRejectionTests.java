package org.yizhengtong.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.credential.Sample.verify;

import com.authlete.cbor.CBORTaggedItem;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhengtong.credential.qr.QrBytes;
import org.yizhengtong.credential.qr.QrText;

@DisplayName("A text that is no permit's QR is refused with its own reason, before anything is believed")
class TextRejectionTests {
    @Test
    void longer_than_sixteen_thousand_letters() {
        assertThat(verify("0".repeat(16_384))).isEqualTo(new Rejection.NotBase45());
        assertThat(verify("0".repeat(16_383))).isEqualTo(new Rejection.NotCompressed());
        assertThat(verify("0".repeat(16_385))).isEqualTo(new Rejection.TextTooLong(16_385, 16_384));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com", "王小明", "GGW", "A", "6BF\n"})
    void not_base45(String text) {
        assertThat(verify(text)).isEqualTo(new Rejection.NotBase45());
    }

    @Test
    void not_compressed() {
        assertThat(verify("")).isEqualTo(new Rejection.NotCompressed());
        assertThat(verify(QrBytes.text(Forger.es256().bytes()))).isEqualTo(new Rejection.NotCompressed());
    }

    @Test
    void compression_broken_off_or_followed_by_more_or_in_need_of_a_dictionary() {
        var whole = QrBytes.bytes(Sample.ES256.issue());
        var shorter = Arrays.copyOf(whole, whole.length - 1);
        var longer = Arrays.copyOf(whole, whole.length + 1);
        assertThat(verify(QrBytes.text(shorter))).isEqualTo(new Rejection.BrokenCompression());
        assertThat(verify(QrBytes.text(longer))).isEqualTo(new Rejection.BrokenCompression());
        var dictionary = new Deflater(9);
        dictionary.setDictionary(new byte[] {1, 2, 3});
        assertThat(verify(QrBytes.text(deflated(dictionary, whole)))).isEqualTo(new Rejection.BrokenCompression());
    }

    @Test
    void thirty_two_kilobytes_are_inflated_and_not_one_more() {
        assertThat(verify(QrText.write(new byte[32 * 1024]))).isEqualTo(new Rejection.NotCbor());
        assertThat(verify(QrText.write(new byte[32 * 1024 + 1]))).isEqualTo(new Rejection.InflatesTooFar(32 * 1024));
        assertThat(verify(QrText.write(new byte[8 << 20]))).isEqualTo(new Rejection.InflatesTooFar(32 * 1024));
    }

    @Test
    void not_cbor() {
        assertThat(verifyHex("")).isEqualTo(new Rejection.NotCbor());
        assertThat(verifyHex("d28443")).isEqualTo(new Rejection.NotCbor());
        assertThat(verifyHex("62c328")).isEqualTo(new Rejection.NotCbor());
        assertThat(verifyHex("9bffffffffffffffff")).isEqualTo(new Rejection.NotCbor());
    }

    @Test
    void nested_too_deep() {
        assertThat(verifyHex("81".repeat(9_000) + "00")).isEqualTo(new Rejection.NestedTooDeep(8));
    }

    @Test
    void too_many_items() {
        assertThat(verifyHex("9a00004000" + "00".repeat(0x4000))).isEqualTo(new Rejection.TooManyItems(256));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00",
                "a0",
                "80",
                "8340a040",
                "8540a0404040",
                "8480a04040",
                "8440804040",
                "8440a0f640",
                "8440a04060",
                "d18440a04040",
                "d28340a040",
                "d83dd28440a04040",
                "d2d28440a04040",
                "848141a0a04040",
            })
    void not_a_sign1(String hex) {
        assertThat(verifyHex(hex)).isEqualTo(new Rejection.NotSign1());
    }

    @Test
    void a_protected_header_that_is_no_map() {
        assertThat(verifyHex("844100a04040")).isEqualTo(new Rejection.NotSign1());
        assertThat(verifyHex("8441ffa04040")).isEqualTo(new Rejection.NotCbor());
    }

    @Test
    void another_tag_is_another_thing_and_none_is_the_same() {
        var tagged = Forger.es256().bytes();
        var bare = Arrays.copyOfRange(tagged, 1, tagged.length);
        assertThat(verify(QrText.write(bare))).isInstanceOf(Genuine.class);
        var other = new CBORTaggedItem(98, Forger.cbor(1)).encode();
        assertThat(verify(QrText.write(other))).isEqualTo(new Rejection.NotSign1());
    }

    private static Verification verifyHex(String hex) {
        return verify(QrText.write(HexFormat.of().parseHex(hex)));
    }

    private static byte[] deflated(Deflater deflater, byte[] bytes) {
        deflater.setInput(bytes);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var part = new byte[4096];
        while (!deflater.finished()) out.write(part, 0, deflater.deflate(part));
        deflater.end();
        return out.toByteArray();
    }
}
