package org.yizhengtong.credential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Instant.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.credential.Sample.NOW;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhengtong.credential.jose.Jwk;
import org.yizhengtong.credential.sdjwt.Digest;
import org.yizhengtong.credential.suite.Suite;

@DisplayName("What was not signed for this desk, by this issuer and this holder, shows nothing")
class PresentationRejectionTests {
    @Test
    void it_is_no_sd_jwt() {
        assertThat(Wallet.verify("")).isEqualTo(new Rejection.NotSdJwt());
        assertThat(Wallet.verify("a.b.c")).isEqualTo(new Rejection.NotSdJwt());
        assertThat(Wallet.verify("~")).isEqualTo(new Rejection.KeyBindingMissing());
        assertThat(Wallet.verify("a~b")).isEqualTo(new Rejection.NotJws());
        assertThat(Wallet.verify("a.b.c.d~b")).isEqualTo(new Rejection.NotJws());
        assertThat(Wallet.verify("MQ.MQ.MQ~b")).isEqualTo(new Rejection.NotJws());
        assertThat(Wallet.verify("a!.b.c~b")).isEqualTo(new Rejection.NotBase64Url());
        assertThat(Wallet.verify("YQ.YQ.YQ~b")).isEqualTo(new Rejection.NotJson());
        assertThat(Wallet.verify(Sample.ES256.issue())).isEqualTo(new Rejection.NotSdJwt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "HS256", "EdDSA", "ES384", "RS256", ""})
    void the_issuers_algorithm_is_not_the_keys(String algorithm) {
        assertThat(issued(jwt -> jwt.header("alg", algorithm))).isEqualTo(new Rejection.AlgorithmNotAllowed("e1"));
        assertThat(issued(jwt -> jwt.header("alg", null))).isEqualTo(new Rejection.AlgorithmNotAllowed("e1"));
        assertThat(bound(jwt -> jwt.header("alg", algorithm))).isEqualTo(new Rejection.KeyBindingAlgorithmNotAllowed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "vc+sd-jwt", "statuslist+jwt", "kb+jwt", "DC+SD-JWT"})
    void the_type_is_another(String type) {
        assertThat(issued(jwt -> jwt.header("typ", type))).isEqualTo(new Rejection.TypeNotAllowed());
        assertThat(issued(jwt -> jwt.header("typ", null))).isEqualTo(new Rejection.TypeNotAllowed());
        assertThat(bound(jwt -> jwt.header("typ", type.replace("kb+", "dc+sd-"))))
                .isEqualTo(new Rejection.TypeNotAllowed());
    }

    @Test
    void the_issuers_key_or_signature_is_another() {
        assertThat(issued(jwt -> jwt.header("kid", "x1"))).isEqualTo(new Rejection.KeyUnknown());
        assertThat(issued(jwt -> jwt.header("kid", null))).isEqualTo(new Rejection.KeyIdMissing());
        assertThat(issued(jwt -> jwt.header("crit", List.of("exp")))).isEqualTo(new Rejection.HeaderNotUnderstood());
        assertThat(issued(jwt -> jwt.header("jwk", Jwk.write(Wallet.PAIR.getPublic()))))
                .isEqualTo(new Rejection.HeaderNotUnderstood());
        assertThat(issued(jwt -> jwt.proof(proof -> flipped(proof)))).isEqualTo(new Rejection.SignatureWrong());
        assertThat(issued(jwt -> jwt.proof(proof -> new byte[64]))).isEqualTo(new Rejection.SignatureZero());
        assertThat(issued(jwt -> jwt.proof(proof -> new byte[0]))).isEqualTo(new Rejection.SignatureOfWrongLength(0));
    }

    /** Some wallets know an issuer by its certificate. We know it by its key's id, whatever came along. */
    @Test
    void a_certificate_may_come_along_and_proves_nothing() {
        var forged = List.of("bm8gY2VydGlmaWNhdGU=");
        assertThat(issued(jwt -> jwt.header("x5c", forged))).isInstanceOf(Shown.class);
        assertThat(issued(jwt -> jwt.header("x5c", forged).header("kid", "x1"))).isEqualTo(new Rejection.KeyUnknown());
        assertThat(issued(jwt -> jwt.header("x5c", forged).header("kid", null)))
                .isEqualTo(new Rejection.KeyIdMissing());
        assertThat(bound(jwt -> jwt.header("x5c", forged))).isEqualTo(new Rejection.HeaderNotUnderstood());
    }

    /** Otherwise one signature could be written in several ways. */
    @Test
    void the_last_letter_of_the_signature_is_another() {
        var text = new PresentationForger().text();
        int end = text.indexOf('~') - 1;
        var other = text.charAt(end) == 'A' ? 'B' : (char) (text.charAt(end) + 1);
        assertThat(Wallet.verify(text.substring(0, end) + other + text.substring(end + 1)))
                .isEqualTo(new Rejection.NotBase64Url());
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "vct", "iat", "nbf", "exp", "cnf", "entitlements"})
    void an_open_claim_is_missing_or_of_the_wrong_type(String name) {
        assertThat(open(name, null)).isEqualTo(new Rejection.ClaimMissing(name));
        for (var wrong : List.of(true, 1.5, List.of(), "")) {
            assertThat(open(name, wrong)).isEqualTo(new Rejection.ClaimOfWrongType(name));
        }
    }

    @Test
    void it_is_another_kind_of_credential_or_of_another_issuer() {
        assertThat(issued(jwt -> jwt.claim("vct", "urn:eudi:pid:1"))).isEqualTo(new Rejection.CredentialTypeUnknown());
        assertThat(issued(jwt -> jwt.claim("iss", "https://permits.weihai.example")))
                .isEqualTo(new Rejection.IssuerNotTheKeys("e1"));
    }

    @Test
    void its_times_are_before_after_or_far_away() {
        assertThat(issued(jwt -> jwt.time("exp", 1))).isInstanceOf(Shown.class);
        assertThat(issued(jwt -> jwt.time("exp", 0))).isEqualTo(new Rejection.Expired(NOW));
        assertThat(issued(jwt -> jwt.time("nbf", 300))).isInstanceOf(Shown.class);
        assertThat(issued(jwt -> jwt.time("nbf", 301))).isEqualTo(new Rejection.NotYetValid(NOW.plusSeconds(301)));
        assertThat(issued(jwt -> jwt.time("iat", 301))).isEqualTo(new Rejection.IssuedInFuture(NOW.plusSeconds(301)));
        assertThat(issued(jwt -> jwt.claim("exp", Long.MAX_VALUE))).isEqualTo(new Rejection.TimeAbsurd("exp"));
        assertThat(issued(jwt -> jwt.claim("iat", parse("2025-12-31T23:59:59Z").getEpochSecond())))
                .isInstanceOf(Rejection.KeyNotInForce.class);
    }

    @ParameterizedTest
    @CsvSource({"kty,OKP,kty", "crv,P-384,crv", "x,AAAA,x", "y,!,", "y,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA,y"})
    void the_holders_key_is_no_point_on_p_256(String name, String value, String wrong) {
        var jwk = Jwk.write(Wallet.PAIR.getPublic());
        jwk.put(name, value);
        assertThat(issued(jwt -> jwt.claim("cnf", Map.of("jwk", jwk))))
                .isEqualTo(wrong == null ? new Rejection.NotBase64Url() : new Rejection.ClaimOfWrongType(wrong));
        assertThat(issued(jwt -> jwt.claim("cnf", Map.of("kid", "x")))).isEqualTo(new Rejection.ClaimMissing("jwk"));
    }

    @Test
    void a_status_we_cannot_read_is_not_passed_over() {
        assertThat(issued(jwt -> jwt.claim("status", Map.of("other", 1))))
                .isEqualTo(new Rejection.ClaimMissing("status_list"));
        var at = Map.of("idx", -1, "uri", "https://permits.yantai.example/status/12");
        assertThat(issued(jwt -> jwt.claim("status", Map.of("status_list", at))))
                .isEqualTo(new Rejection.StatusIndexOutOfRange());
    }

    @Test
    void the_holder_did_not_sign() {
        var text = new PresentationForger().text();
        assertThat(Wallet.verify(text.substring(0, text.lastIndexOf('~') + 1)))
                .isEqualTo(new Rejection.KeyBindingMissing());
        assertThat(bound(jwt -> jwt.proof(proof -> flipped(proof))))
                .isEqualTo(new Rejection.KeyBindingSignatureWrong());
        assertThat(bound(jwt -> jwt.proof(proof -> new byte[64]))).isEqualTo(new Rejection.KeyBindingSignatureWrong());
        assertThat(bound(jwt -> jwt.proof(proof -> new byte[9]))).isEqualTo(new Rejection.KeyBindingSignatureWrong());
        assertThat(bound(jwt ->
                        jwt.proof(proof -> Suite.ES256.sign(Sample.ES256.pair().getPrivate(), "x".getBytes(UTF_8)))))
                .isEqualTo(new Rejection.KeyBindingSignatureWrong());
    }

    @Test
    void the_holder_signed_for_another_desk_or_another_time() {
        assertThat(bound(jwt -> jwt.claim("aud", "https://clinic.yantai.example")))
                .isEqualTo(new Rejection.AnotherAudience());
        assertThat(bound(jwt -> jwt.claim("nonce", "q8Jt2uYVbW0mC6sK3xR9dB"))).isEqualTo(new Rejection.AnotherNonce());
        assertThat(bound(jwt -> jwt.time("iat", -300))).isInstanceOf(Shown.class);
        assertThat(bound(jwt -> jwt.time("iat", -301)))
                .isEqualTo(new Rejection.KeyBindingTooOld(NOW.minusSeconds(301)));
        assertThat(bound(jwt -> jwt.time("iat", 300))).isInstanceOf(Shown.class);
        assertThat(bound(jwt -> jwt.time("iat", 301))).isEqualTo(new Rejection.IssuedInFuture(NOW.plusSeconds(301)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aud", "nonce", "iat", "sd_hash"})
    void what_the_holder_signs_is_missing_or_of_the_wrong_type(String name) {
        if (!name.equals("sd_hash")) {
            assertThat(bound(jwt -> jwt.claim(name, null))).isEqualTo(new Rejection.ClaimMissing(name));
        }
        assertThat(bound(jwt -> jwt.claim(name, List.of("x")))).isEqualTo(new Rejection.ClaimOfWrongType(name));
    }

    /** Whoever carries a presentation on can neither add to it nor take from it. */
    @Test
    void the_holder_signed_for_other_disclosures() {
        assertThat(bound(jwt -> jwt.claim("sd_hash", Digest.of("x")))).isEqualTo(new Rejection.AnotherPresentation());
        var text = new PresentationForger().text();
        var parts = text.split("~");
        assertThat(Wallet.verify(text.replace("~" + parts[1], ""))).isEqualTo(new Rejection.AnotherPresentation());
        assertThat(Wallet.verify(text.replace(parts[1] + "~" + parts[2], parts[2] + "~" + parts[1])))
                .isEqualTo(new Rejection.AnotherPresentation());
    }

    private static Presentation open(String name, @Nullable Object value) {
        return new PresentationForger()
                .issued(jwt -> jwt.claim(name, value))
                .disclosures(List::clear)
                .verified();
    }

    private static Presentation issued(Consumer<JwtForger> changed) {
        return new PresentationForger().issued(changed).verified();
    }

    private static Presentation bound(Consumer<JwtForger> changed) {
        return new PresentationForger().binding(changed).verified();
    }

    private static byte[] flipped(byte[] proof) {
        var flipped = proof.clone();
        flipped[40] ^= 1;
        return flipped;
    }
}
