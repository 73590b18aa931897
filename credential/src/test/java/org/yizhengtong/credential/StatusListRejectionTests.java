package org.yizhengtong.credential;

import static java.time.Instant.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.credential.Sample.ES256;
import static org.yizhengtong.credential.Sample.NOW;
import static org.yizhengtong.credential.Sample.VERIFIER;
import static org.yizhengtong.credential.StatusListTests.EDITION;
import static org.yizhengtong.credential.StatusListTests.LIST;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhengtong.credential.jose.Base64Url;
import org.yizhengtong.credential.qr.QrText;
import org.yizhengtong.credential.zlib.Zlib;

@DisplayName("A status list that is stale, forged, of another or broken is refused, each with its own reason")
class StatusListRejectionTests {
    private static final String TYPE = "statuslist+jwt";
    /** Eight places of two bits, as zlib writes them: all valid. */
    private static final String EIGHT = Base64Url.write(zlib(new byte[2]));

    @Test
    void what_the_forger_leaves_alone_is_a_list() {
        assertThat(read(forged())).isInstanceOf(StatusList.class);
        assertThat(read(forged().claim("ttl", null).claim("iss", null)))
                .isInstanceOfSatisfying(
                        StatusList.class, list -> assertThat(list.due()).isEmpty());
        assertThat(cwt(Map.of(), Map.of())).isInstanceOf(StatusList.class);
    }

    @Test
    void it_is_of_another_address_than_it_was_fetched_from() {
        var other = URI.create("https://permits.yantai.example/status/13");
        assertThat(VERIFIER.read(forged().text(), other, NOW)).isEqualTo(new Rejection.StatusListElsewhere(LIST));
        assertThat(cwt(Map.of(2, other.toString()), Map.of())).isEqualTo(new Rejection.StatusListElsewhere(other));
    }

    @Test
    void it_is_of_another_issuer_than_the_keys() {
        assertThat(read(forged().claim("iss", "https://permits.weihai.example")))
                .isEqualTo(new Rejection.IssuerNotTheKeys("e1"));
    }

    @Test
    void it_is_stale() {
        assertThat(read(forged().time("exp", 1))).isInstanceOf(StatusList.class);
        assertThat(read(forged().time("exp", 0))).isEqualTo(new Rejection.StatusListStale(NOW));
        assertThat(read(forged().time("exp", -60))).isEqualTo(new Rejection.TermBackwards());
    }

    @Test
    void it_is_from_the_future_or_from_before_the_key() {
        assertThat(read(forged().time("iat", 300))).isInstanceOf(StatusList.class);
        assertThat(read(forged().time("iat", 301))).isEqualTo(new Rejection.IssuedInFuture(NOW.plusSeconds(301)));
        var before = parse("2025-12-31T23:59:59Z");
        assertThat(read(forged().claim("iat", before.getEpochSecond())))
                .isEqualTo(new Rejection.KeyNotInForce("e1", before));
    }

    @Test
    void it_is_forged() {
        assertThat(read(forged().proof(proof -> flip(proof, 63)))).isEqualTo(new Rejection.SignatureWrong());
        assertThat(read(forged().proof(proof -> new byte[64]))).isEqualTo(new Rejection.SignatureZero());
        assertThat(read(forged().proof(proof -> new byte[63]))).isEqualTo(new Rejection.SignatureOfWrongLength(63));
        assertThat(read(forged().header("kid", "x9"))).isEqualTo(new Rejection.KeyUnknown());
        assertThat(read(forged().header("kid", null))).isEqualTo(new Rejection.KeyIdMissing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "HS256", "EdDSA", "es256", "ES384", ""})
    void its_algorithm_is_not_the_keys(String algorithm) {
        assertThat(read(forged().header("alg", algorithm))).isEqualTo(new Rejection.AlgorithmNotAllowed("e1"));
    }

    @Test
    void a_jwt_that_says_it_is_something_else_is_no_list() {
        for (var type : List.of("JWT", "dc+sd-jwt", "statuslist+cwt", "STATUSLIST+JWT", "kb+jwt")) {
            assertThat(read(forged().header("typ", type))).isEqualTo(new Rejection.TypeNotAllowed());
        }
        assertThat(read(forged().header("typ", null))).isEqualTo(new Rejection.TypeNotAllowed());
        assertThat(VERIFIER.read(Forger.es256().bytes(), LIST, NOW)).isEqualTo(new Rejection.TypeNotAllowed());
        assertThat(VERIFIER.read(Forger.es256().header(16, "statuslist+jwt").bytes(), LIST, NOW))
                .isEqualTo(new Rejection.TypeNotAllowed());
    }

    /** A list is no permit either: what it says is not what a QR says. */
    @Test
    void a_list_is_no_qr() {
        var list = StatusListTests.issuer(ES256).listAsCwt(new Statuses(8), EDITION);
        assertThat(Sample.verify(QrText.write(list))).isEqualTo(new Rejection.HeaderNotUnderstood());
    }

    @Test
    void a_header_that_brings_a_key_along_or_asks_for_more_is_not_understood() {
        for (var name : List.of("jwk", "jku", "x5c", "x5u", "crit", "b64", "zip", "x")) {
            assertThat(read(forged().header(name, List.of("x")))).isEqualTo(new Rejection.HeaderNotUnderstood());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub", "iat", "exp", "status_list"})
    void a_claim_is_missing_or_of_the_wrong_type(String name) {
        assertThat(read(forged().claim(name, null))).isEqualTo(new Rejection.ClaimMissing(name));
        for (var wrong : List.of(true, 1.5, List.of(), "")) {
            assertThat(read(forged().claim(name, wrong))).isEqualTo(new Rejection.ClaimOfWrongType(name));
        }
    }

    @Test
    void a_ttl_is_a_number_above_nothing() {
        for (Object wrong : List.of(0, -1, "60", 1e3, BigInteger.TWO.pow(62))) {
            assertThat(read(forged().claim("ttl", wrong))).isEqualTo(new Rejection.ClaimOfWrongType("ttl"));
        }
    }

    @Test
    void a_status_has_1_2_4_or_8_bits() {
        for (int bits : List.of(1, 2, 4, 8)) assertThat(read(list(bits, EIGHT))).isInstanceOf(StatusList.class);
        for (Object bits :
                List.of(0, -1, -2, 3, 5, 16, 256, 258, BigInteger.TWO.pow(32).add(BigInteger.TWO))) {
            assertThat(read(list(bits, EIGHT))).isEqualTo(new Rejection.ClaimOfWrongType("bits"));
        }
        assertThat(read(list("2", EIGHT))).isEqualTo(new Rejection.ClaimOfWrongType("bits"));
    }

    @Test
    void a_status_we_have_no_word_for_is_not_passed_over() {
        var list = (StatusList) read(list(4, Base64Url.write(zlib(new byte[] {0x40}))));
        assertThat(VERIFIER.check(StatusListTests.permit(0), list, NOW)).isInstanceOf(Genuine.class);
        assertThat(VERIFIER.check(StatusListTests.permit(1), list, NOW))
                .isEqualTo(new Rejection.StatusNotUnderstood(4));
    }

    @Test
    void it_is_broken() {
        assertThat(read(list(2, "!"))).isEqualTo(new Rejection.NotBase64Url());
        assertThat(read(list(2, "AAAA"))).isEqualTo(new Rejection.NotCompressed());
        assertThat(read(list(2, EIGHT.substring(0, 8)))).isEqualTo(new Rejection.BrokenCompression());
        assertThat(read(forged().payload("{"))).isEqualTo(new Rejection.NotJson());
        assertThat(read(forged().payload("[]"))).isEqualTo(new Rejection.ClaimOfWrongType("claims"));
        assertThat(read(forged().payload("{\"sub\":1,\"sub\":1}"))).isEqualTo(new Rejection.SaidTwice());
        assertThat(read(forged().payload("[".repeat(100_000)))).isEqualTo(new Rejection.NestedTooDeep(8));
        assertThat(read(forged().payload("[" + "0,".repeat(5000) + "0]"))).isEqualTo(new Rejection.TooManyItems(4096));
        for (var text : List.of("", ".", "a.b", "a.b.c.d", "....")) {
            assertThat(VERIFIER.read(text, LIST, NOW)).isInstanceOf(Rejection.class);
        }
        assertThat(VERIFIER.read(new byte[0], LIST, NOW)).isEqualTo(new Rejection.NotCbor());
        assertThat(VERIFIER.read(new byte[5_000_000], LIST, NOW))
                .isEqualTo(new Rejection.TextTooLong(5_000_000, 4 * 1024 * 1024));
        assertThat(VERIFIER.read("a".repeat(5_000_000), LIST, NOW)).isInstanceOf(Rejection.TextTooLong.class);
    }

    /** A thousand times two million zeros in two megabytes: never more than the limit is made of them. */
    @Test
    void it_inflates_to_gigabytes() {
        var bomb = bomb(2048);
        assertThat(bomb.length).isLessThan(2_200_000);
        assertThat(cwt(Map.of(), Map.of("lst", bomb))).isEqualTo(new Rejection.InflatesTooFar(2 * 1024 * 1024));
        assertThat(read(list(2, Base64Url.write(bomb(64))))).isEqualTo(new Rejection.InflatesTooFar(2 * 1024 * 1024));
        assertThat(cwt(Map.of(), Map.of("lst", bomb(2)))).isInstanceOf(StatusList.class);
    }

    private static JwtForger forged() {
        var claims = new HashMap<String, Object>();
        claims.put("iss", Sample.ISSUER);
        claims.put("sub", LIST.toString());
        claims.put("ttl", 43200);
        claims.put("status_list", Map.of("bits", 2, "lst", EIGHT));
        return new JwtForger(ES256, TYPE, claims).time("iat", -60).time("exp", 86_400);
    }

    private static JwtForger list(Object bits, String lst) {
        return forged().claim("status_list", Map.of("bits", bits, "lst", lst));
    }

    private static ListReading read(JwtForger forged) {
        return VERIFIER.read(forged.text(), LIST, NOW);
    }

    private static ListReading cwt(Map<Object, Object> changed, Map<Object, Object> changedList) {
        var list = new HashMap<Object, Object>(Map.of("bits", 2, "lst", zlib(new byte[2])));
        list.putAll(changedList);
        var claims = new HashMap<Object, Object>();
        claims.put(2, LIST.toString());
        claims.put(4, NOW.getEpochSecond() + 60);
        claims.put(6, NOW.getEpochSecond());
        claims.put(65533, list);
        claims.putAll(changed);
        var payload = Forger.cbor(claims).encode();
        var bytes = Forger.es256().header(16, "application/statuslist+cwt").payload(payload);
        return VERIFIER.read(bytes.bytes(), LIST, NOW);
    }

    private static byte[] flip(byte[] proof, int where) {
        var flipped = proof.clone();
        flipped[where] ^= 1;
        return flipped;
    }

    private static byte[] zlib(byte[] bytes) {
        return Zlib.write(bytes);
    }

    private static byte[] bomb(int megabytes) {
        var out = new ByteArrayOutputStream();
        var part = new byte[1024 * 1024];
        try (var zlib = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int i = 0; i < megabytes; i++) zlib.write(part);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
