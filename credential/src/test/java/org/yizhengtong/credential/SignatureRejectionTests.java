package org.yizhengtong.credential;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.credential.Forger.es256;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhengtong.credential.Sample.Authority;
import org.yizhengtong.credential.qr.QrText;

@DisplayName("Key, algorithm and signature are looked at before the claims are")
class SignatureRejectionTests {
    static final List<Authority> AUTHORITIES = Sample.AUTHORITIES;

    @Test
    void what_the_forger_leaves_alone_is_genuine() {
        assertThat(es256().verified()).isInstanceOf(Genuine.class);
    }

    @Test
    void the_key_id_is_missing_or_no_bytes() {
        assertThat(es256().header(4, null).verified()).isEqualTo(new Rejection.KeyIdMissing());
        assertThat(es256().header(4, "e1").verified()).isEqualTo(new Rejection.KeyIdMissing());
    }

    @Test
    void the_key_id_stands_in_the_header_that_is_not_signed() {
        var id = "e1".getBytes(US_ASCII);
        assertThat(es256().header(4, null).unprotected(4, id).verified()).isEqualTo(new Rejection.KeyIdUnprotected());
        assertThat(es256().unprotected(4, id).verified()).isEqualTo(new Rejection.KeyIdUnprotected());
    }

    @Test
    void the_key_is_unknown() {
        for (var id : List.of("e2", "", "E1", "e1 ", "e1e1e1e1e1")) {
            assertThat(es256().header(4, id.getBytes(US_ASCII)).verified())
                    .as(id)
                    .isEqualTo(new Rejection.KeyUnknown());
        }
    }

    @Test
    void a_header_we_do_not_understand_is_not_passed_over() {
        assertThat(es256().header(2, List.of(99)).verified()).isEqualTo(new Rejection.HeaderNotUnderstood());
        assertThat(es256().header(3, 60).verified()).isEqualTo(new Rejection.HeaderNotUnderstood());
        assertThat(es256().unprotected(1, -8).verified()).isEqualTo(new Rejection.HeaderNotUnderstood());
        assertThat(es256().unprotected("x", 1).verified()).isEqualTo(new Rejection.HeaderNotUnderstood());
    }

    /** EdDSA, SM2 as we number it, HMAC 256/256, HMAC 256/64, ES384, ES512, RS256, and ES256's number without its sign. */
    @ParameterizedTest
    @ValueSource(ints = {-8, -65537, 5, 4, -35, -36, -257, 7, 0})
    void the_algorithm_is_not_the_keys(int algorithm) {
        assertThat(es256().header(1, algorithm).verified()).isEqualTo(new Rejection.AlgorithmNotAllowed("e1"));
    }

    @Test
    void the_algorithm_is_none_or_no_number_or_missing() {
        for (var algorithm : List.of("none", "ES256", new byte[] {38}, false)) {
            assertThat(es256().header(1, algorithm).verified()).isEqualTo(new Rejection.AlgorithmNotAllowed("e1"));
        }
        assertThat(es256().header(1, null).verified()).isEqualTo(new Rejection.AlgorithmNotAllowed("e1"));
    }

    @Test
    void another_keys_id_and_its_algorithm_do_not_help() {
        var claimed = es256().header(1, -8).header(4, "d1".getBytes(US_ASCII));
        assertThat(claimed.verified()).isEqualTo(new Rejection.SignatureWrong());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 32, 63, 65, 96, 128})
    void the_signature_has_the_wrong_length(int length) {
        assertThat(es256().proof(signature -> Arrays.copyOf(signature, length)).verified())
                .isEqualTo(new Rejection.SignatureOfWrongLength(length));
    }

    @ParameterizedTest
    @FieldSource("AUTHORITIES")
    void r_or_s_is_zero(Authority authority) {
        assertThat(new Forger(authority).proof(s -> new byte[64]).verified()).isEqualTo(new Rejection.SignatureZero());
        for (var half : List.of(0, 32)) {
            var zeroed = new Forger(authority).proof(signature -> {
                Arrays.fill(signature, half, half + 32, (byte) 0);
                return signature;
            });
            assertThat(zeroed.verified()).isEqualTo(new Rejection.SignatureZero());
        }
    }

    @ParameterizedTest
    @FieldSource("AUTHORITIES")
    void r_or_s_is_beyond_the_order(Authority authority) {
        for (var half : List.of(0, 32)) {
            var filled = new Forger(authority).proof(signature -> {
                Arrays.fill(signature, half, half + 32, (byte) 0xff);
                return signature;
            });
            assertThat(filled.verified()).isEqualTo(new Rejection.SignatureWrong());
        }
    }

    @ParameterizedTest
    @FieldSource("AUTHORITIES")
    void one_bit_of_the_signature_is_wrong(Authority authority) {
        var flipped = new Forger(authority).proof(signature -> {
            signature[63] ^= 1;
            return signature;
        });
        assertThat(flipped.verified()).isEqualTo(new Rejection.SignatureWrong());
    }

    /** Headers, tag, lengths, claims and signature: there is no bit that does not count. */
    @ParameterizedTest
    @FieldSource("AUTHORITIES")
    void one_bit_is_wrong_wherever_it_is(Authority authority) {
        var bytes = new Forger(authority).bytes();
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            var flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(Sample.verify(QrText.write(flipped))).as("bit " + bit).isInstanceOf(Rejection.class);
        }
    }

    /** A bomb inside the payload does not go off: it is not even read. */
    @Test
    void nothing_of_the_claims_is_read_before_the_signature_is_believed() {
        var bomb = es256().payload(new byte[] {(byte) 0xff}).proof(signature -> {
            signature[0] ^= 1;
            return signature;
        });
        assertThat(bomb.verified()).isEqualTo(new Rejection.SignatureWrong());
        assertThat(es256().payload(new byte[] {(byte) 0xff}).verified()).isEqualTo(new Rejection.NotCbor());
    }
}
