package org.yizhengtong.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yizhengtong.credential.Sample.ES256;
import static org.yizhengtong.credential.Sample.NOW;
import static org.yizhengtong.credential.Sample.VERIFIER;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.yizhengtong.credential.Sample.Authority;

@DisplayName("Token Status List: a desk knows without a network what became of a permit since it was issued")
class StatusListTests {
    static final List<Authority> AUTHORITIES = Sample.AUTHORITIES;
    static final List<Authority> SIGN_JWTS = List.of(Sample.ES256, Sample.EDDSA);
    static final URI LIST = URI.create("https://permits.yantai.example/status/12");
    static final Edition EDITION = new Edition(LIST, NOW, Duration.ofHours(12), Duration.ofDays(7));

    @ParameterizedTest
    @FieldSource("SIGN_JWTS")
    void every_status_is_read_from_the_jwt(Authority authority) {
        standsAsPut((StatusList) VERIFIER.read(issuer(authority).listAsJwt(four(), EDITION), LIST, NOW));
    }

    @ParameterizedTest
    @FieldSource("AUTHORITIES")
    void every_status_is_read_from_the_cwt(Authority authority) {
        standsAsPut((StatusList) VERIFIER.read(issuer(authority).listAsCwt(four(), EDITION), LIST, NOW));
    }

    @Test
    void the_list_tells_its_age_when_the_next_is_due_and_its_end() {
        var list = list(four());
        assertThat(list.address()).isEqualTo(LIST);
        assertThat(list.age(NOW.plusSeconds(90))).isEqualTo(Duration.ofSeconds(90));
        assertThat(list.age(NOW.minusSeconds(90))).isEqualTo(Duration.ZERO);
        assertThat(list.due()).contains(NOW.plus(Duration.ofHours(12)));
        assertThat(list.until()).isEqualTo(NOW.plus(Duration.ofDays(7)));
    }

    @Test
    void a_kept_list_is_used_without_a_network_until_its_end() {
        var list = list(four());
        var end = list.until();
        assertThat(VERIFIER.check(permit(0), list, end.minusSeconds(1))).isEqualTo(permit(0));
        assertThat(VERIFIER.check(permit(0), list, end)).isEqualTo(new Rejection.StatusListStale(end));
    }

    @Test
    void a_place_beyond_the_end_says_nothing() {
        var list = list(new Statuses(8));
        assertThat(list.places()).isEqualTo(8);
        assertThat(VERIFIER.check(permit(7), list, NOW)).isEqualTo(permit(7));
        assertThat(VERIFIER.check(permit(8), list, NOW)).isEqualTo(new Rejection.StatusIndexOutOfRange());
        assertThat(VERIFIER.check(permit(Integer.MAX_VALUE), list, NOW))
                .isEqualTo(new Rejection.StatusIndexOutOfRange());
    }

    @Test
    void a_permit_is_not_looked_up_in_a_list_it_does_not_name() {
        var elsewhere = new StatusReference(0, URI.create("https://permits.yantai.example/status/13"));
        assertThat(VERIFIER.check(permit(Optional.of(elsewhere), Sample.ISSUER), list(four()), NOW))
                .isEqualTo(new Rejection.StatusListElsewhere(LIST));
        assertThat(VERIFIER.check(permit(Optional.empty(), Sample.ISSUER), list(four()), NOW))
                .isEqualTo(new Rejection.StatusMissing());
        var here = Optional.of(new StatusReference(0, LIST));
        assertThat(VERIFIER.check(permit(here, "https://permits.weihai.example"), list(four()), NOW))
                .isEqualTo(new Rejection.StatusListOfAnother());
    }

    @Test
    void a_status_can_be_put_again_beside_others() {
        var statuses = new Statuses(4);
        statuses.put(1, Status.LOST).put(2, Status.SUSPENDED).put(1, Status.VALID);
        assertThat(VERIFIER.check(permit(1), list(statuses), NOW)).isEqualTo(permit(1));
        assertThat(VERIFIER.check(permit(2), list(statuses), NOW)).isEqualTo(new Rejection.Suspended());
    }

    @Test
    void a_key_of_sm2_signs_no_jwt() {
        assertThatThrownBy(() -> issuer(Sample.SM2).listAsJwt(four(), EDITION)).isInstanceOf(KeyNotUsable.class);
    }

    @Test
    void a_list_is_signed_in_the_keys_time_and_has_an_end() {
        var late = new Edition(LIST, NOW.plus(Duration.ofDays(400)), Duration.ofHours(12), Duration.ofDays(7));
        assertThatThrownBy(() -> issuer(ES256).listAsCwt(four(), late)).isInstanceOf(KeyNotUsable.class);
        assertThatThrownBy(() -> new Edition(LIST, NOW, Duration.ofDays(7), Duration.ofDays(6)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Edition(LIST, NOW, Duration.ZERO, Duration.ofDays(6)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void places_are_drawn_at_random_and_never_twice() {
        var taken = new HashSet<Integer>();
        for (int i = 0; i < 200; i++) {
            assertThat(taken.add(Statuses.freePlace(1000, taken::contains).orElseThrow()))
                    .isTrue();
        }
        assertThat(taken)
                .hasSize(200)
                .allMatch(place -> place >= 0 && place < 1000)
                .anyMatch(place -> place > 500);
        assertThat(Statuses.freePlace(10, place -> true)).isEmpty();
    }

    /** What is fetched on a village's line every half day; the draft asks for gzip, which undoes the letters of a JWT. */
    @Test
    void three_million_permits_with_one_in_a_hundred_revoked_are_under_60_kb() {
        var statuses = new Statuses(3_000_000);
        var random = new Random(20260301);
        random.ints(0, 3_000_000).distinct().limit(30_000).forEach(place -> statuses.put(place, Status.CANCELLED));
        var cwt = issuer(ES256).listAsCwt(statuses, EDITION);
        var jwt = issuer(ES256).listAsJwt(statuses, EDITION);
        System.out.printf(
                "Status list of 3,000,000 permits, 30,000 revoked: CWT %,d bytes, JWT %,d bytes, JWT with gzip %,d bytes%n",
                cwt.length, jwt.length(), Gzip.size(jwt));
        assertThat(cwt.length).isLessThan(60_000);
        assertThat(Gzip.size(jwt)).isLessThan(60_000);
        assertThat(VERIFIER.read(cwt, LIST, NOW)).isInstanceOf(StatusList.class);
        assertThat(VERIFIER.read(jwt, LIST, NOW)).isInstanceOf(StatusList.class);
    }

    private static void standsAsPut(StatusList list) {
        assertThat(VERIFIER.check(permit(0), list, NOW)).isEqualTo(permit(0));
        assertThat(VERIFIER.check(permit(1), list, NOW)).isEqualTo(new Rejection.Cancelled());
        assertThat(VERIFIER.check(permit(2), list, NOW)).isEqualTo(new Rejection.Suspended());
        assertThat(VERIFIER.check(permit(3), list, NOW)).isEqualTo(new Rejection.ReportedLost());
        assertThat(VERIFIER.check(permit(9), list, NOW)).isEqualTo(permit(9));
        assertThat(VERIFIER.check(permit(90), list, NOW)).isEqualTo(new Rejection.Suspended());
    }

    private static Statuses four() {
        return new Statuses(100)
                .put(1, Status.CANCELLED)
                .put(2, Status.SUSPENDED)
                .put(3, Status.LOST)
                .put(90, Status.SUSPENDED);
    }

    static Issuer issuer(Authority authority) {
        return new Issuer(authority.key(), authority.pair().getPrivate());
    }

    static Genuine permit(int place) {
        return permit(Optional.of(new StatusReference(place, LIST)), Sample.ISSUER);
    }

    private static Genuine permit(Optional<StatusReference> status, String issuer) {
        return new Genuine(Sample.CARD, issuer, "e1", NOW, status);
    }

    private static StatusList list(Statuses statuses) {
        return (StatusList) VERIFIER.read(issuer(ES256).listAsCwt(statuses, EDITION), LIST, NOW);
    }
}
