package org.yizhengtong.credential;

import static java.time.Instant.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.credential.Forger.es256;
import static org.yizhengtong.credential.Sample.NOW;

import java.math.BigInteger;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Even what is rightly signed must say what a permit's QR says")
class ClaimRejectionTests {
    private static final String LIST = "https://permits.yantai.example/status/12";

    @ParameterizedTest
    @CsvSource({"1,iss", "4,exp", "5,nbf", "6,iat", "169,identity-data"})
    void a_claim_is_missing_or_of_the_wrong_type(int key, String name) {
        assertThat(es256().claim(key, null).verified()).isEqualTo(new Rejection.ClaimMissing(name));
        for (var wrong : List.of(new byte[] {1}, true, 1.5, List.of(), "")) {
            assertThat(es256().claim(key, wrong).verified()).isEqualTo(new Rejection.ClaimOfWrongType(name));
        }
    }

    @ParameterizedTest
    @CsvSource({"1,ID", "4,Full Name", "8,Date of Birth"})
    void what_the_card_says_is_missing_or_of_the_wrong_type(int key, String name) {
        assertThat(es256().identity(key, null).verified()).isEqualTo(new Rejection.ClaimMissing(name));
        for (var wrong : List.of(new byte[] {1}, 19900715, Map.of(), "", "  ")) {
            assertThat(es256().identity(key, wrong).verified()).isEqualTo(new Rejection.ClaimOfWrongType(name));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1990-07-15",
        "19900230",
        "19901301",
        "1990071",
        "199007155",
        "+1990715",
        "-99900101",
        "-9990101",
        "19900715Z",
        "１９９００７１５",
        "1999900715"
    })
    void a_birthday_is_no_day(String born) {
        assertThat(es256().identity(8, born).verified()).isEqualTo(new Rejection.ClaimOfWrongType("Date of Birth"));
    }

    @Test
    void no_map_of_claims_or_a_claim_said_twice() {
        assertThat(es256().payload(new byte[] {0}).verified()).isEqualTo(new Rejection.ClaimOfWrongType("claims"));
        var twice = HexFormat.of().parseHex("a2040004" + "01");
        assertThat(es256().payload(twice).verified()).isEqualTo(new Rejection.SaidTwice());
    }

    @Test
    void claims_we_do_not_know_are_passed_over() {
        assertThat(es256().claim(2, "sub").claim("x", 1).identity(9, 1).verified())
                .isInstanceOf(Genuine.class);
    }

    @Test
    void the_issuer_is_not_the_keys() {
        assertThat(es256().claim(1, "https://permits.weihai.example").verified())
                .isEqualTo(new Rejection.IssuerNotTheKeys("e1"));
    }

    @Test
    void not_yet_valid_and_expired() {
        assertThat(es256().time(5, 300).verified()).isInstanceOf(Genuine.class);
        assertThat(es256().time(5, 301).verified()).isEqualTo(new Rejection.NotYetValid(NOW.plusSeconds(301)));
        assertThat(es256().time(4, 1).verified()).isInstanceOf(Genuine.class);
        assertThat(es256().time(4, 0).verified()).isEqualTo(new Rejection.Expired(NOW));
    }

    @Test
    void issued_in_the_future_by_more_than_a_slow_clock() {
        assertThat(es256().time(6, 300).verified()).isInstanceOf(Genuine.class);
        assertThat(es256().time(6, 301).verified()).isEqualTo(new Rejection.IssuedInFuture(NOW.plusSeconds(301)));
    }

    @Test
    void issued_before_the_key_was_in_force() {
        var before = parse("2025-12-31T23:59:59Z");
        assertThat(es256().claim(6, before.getEpochSecond()).verified())
                .isEqualTo(new Rejection.KeyNotInForce("e1", before));
    }

    @Test
    void a_term_that_ends_before_it_begins() {
        assertThat(es256().time(5, 100).time(4, 100).verified()).isEqualTo(new Rejection.TermBackwards());
        assertThat(es256().time(5, 100).time(4, 101).verified()).isInstanceOf(Genuine.class);
    }

    @ParameterizedTest
    @CsvSource({"4,exp", "5,nbf", "6,iat"})
    void times_absurdly_far_away(int key, String name) {
        var wrong = List.of(
                second("1999-12-31T15:59:59Z"),
                second("2199-12-31T16:00:01Z"),
                BigInteger.ZERO,
                BigInteger.valueOf(-1),
                BigInteger.valueOf(Long.MAX_VALUE),
                BigInteger.valueOf(Long.MIN_VALUE),
                BigInteger.TWO.pow(64).subtract(BigInteger.ONE));
        for (var time : wrong) {
            assertThat(es256().claim(key, time).verified()).isEqualTo(new Rejection.TimeAbsurd(name));
        }
        assertThat(es256().claim(4, second("2199-12-31T16:00:00Z")).verified()).isInstanceOf(Genuine.class);
        assertThat(es256().claim(5, second("1999-12-31T16:00:00Z")).verified()).isInstanceOf(Genuine.class);
    }

    @Test
    void whatever_the_desks_clock_says_there_is_an_answer() {
        var text = Sample.ES256.issue();
        assertThat(Sample.VERIFIER.verify(text, Instant.MIN)).isInstanceOf(Rejection.IssuedInFuture.class);
        assertThat(Sample.VERIFIER.verify(text, Instant.MAX)).isInstanceOf(Rejection.Expired.class);
    }

    @Test
    void the_status_index_is_out_of_range() {
        assertThat(status(0, LIST)).isInstanceOf(Genuine.class);
        assertThat(status(Integer.MAX_VALUE, LIST)).isInstanceOf(Genuine.class);
        for (Object index :
                List.of(-1, 1L << 31, Long.MAX_VALUE, BigInteger.TWO.pow(64).subtract(BigInteger.ONE))) {
            assertThat(status(index, LIST)).isEqualTo(new Rejection.StatusIndexOutOfRange());
        }
    }

    @Test
    void a_status_we_cannot_read_is_not_passed_over() {
        assertThat(es256().claim(65535, 1).verified()).isEqualTo(new Rejection.ClaimOfWrongType("status"));
        assertThat(es256().claim(65535, Map.of("other", 1)).verified())
                .isEqualTo(new Rejection.ClaimMissing("status_list"));
        assertThat(es256().claim(65535, Map.of("status_list", Map.of("uri", LIST)))
                        .verified())
                .isEqualTo(new Rejection.ClaimMissing("idx"));
        assertThat(status("7", LIST)).isEqualTo(new Rejection.ClaimOfWrongType("idx"));
        assertThat(status(7, 7)).isEqualTo(new Rejection.ClaimOfWrongType("uri"));
        assertThat(status(7, "status/12")).isEqualTo(new Rejection.ClaimOfWrongType("uri"));
        assertThat(status(7, "https://a b")).isEqualTo(new Rejection.ClaimOfWrongType("uri"));
    }

    private static Verification status(Object index, Object list) {
        return es256().claim(65535, Map.of("status_list", Map.of("idx", index, "uri", list)))
                .verified();
    }

    private static BigInteger second(String instant) {
        return BigInteger.valueOf(parse(instant).getEpochSecond());
    }
}
