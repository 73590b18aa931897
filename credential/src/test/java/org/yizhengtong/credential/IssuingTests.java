package org.yizhengtong.credential;

import static java.time.Instant.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yizhengtong.credential.Sample.CARD;
import static org.yizhengtong.credential.Sample.ES256;
import static org.yizhengtong.credential.Sample.ISSUER;
import static org.yizhengtong.credential.Sample.NOW;
import static org.yizhengtong.credential.Sample.STATUS;
import static org.yizhengtong.credential.Sample.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.yizhengtong.credential.Sample.Authority;
import org.yizhengtong.credential.suite.Suite;

@DisplayName("A desk without a network reads from the QR what the authority put there")
class IssuingTests {
    static final List<Authority> AUTHORITIES = Sample.AUTHORITIES;

    @ParameterizedTest
    @FieldSource("AUTHORITIES")
    void the_card_who_issued_it_when_and_where_its_status_stands(Authority authority) {
        assertThat(verify(authority.issue())).isEqualTo(new Genuine(CARD, ISSUER, authority.id(), NOW, STATUS));
    }

    @Test
    void a_card_without_a_status_list_is_genuine_too() {
        var text = new Issuer(ES256.key(), ES256.pair().getPrivate()).issue(CARD, Optional.empty(), NOW);
        assertThat(verify(text))
                .isInstanceOfSatisfying(
                        Genuine.class, genuine -> assertThat(genuine.status()).isEmpty());
    }

    @Test
    void the_term_begins_and_ends_at_midnight_in_beijing() {
        var text = ES256.issue();
        assertThat(Sample.VERIFIER.verify(text, parse("2027-02-28T15:59:59Z"))).isInstanceOf(Genuine.class);
        assertThat(Sample.VERIFIER.verify(text, parse("2027-02-28T16:00:00Z")))
                .isEqualTo(new Rejection.Expired(parse("2027-02-28T16:00:00Z")));
    }

    @Test
    void a_card_for_a_term_to_come_is_not_yet_valid() {
        var april = new PermitCard(CARD.number(), CARD.name(), CARD.born(), LocalDate.parse("2026-04-01"), CARD.to());
        var text = new Issuer(ES256.key(), ES256.pair().getPrivate()).issue(april, STATUS, NOW);
        assertThat(Sample.VERIFIER.verify(text, parse("2026-03-31T15:54:59Z")))
                .isEqualTo(new Rejection.NotYetValid(parse("2026-03-31T16:00:00Z")));
        assertThat(Sample.VERIFIER.verify(text, parse("2026-03-31T15:55:00Z"))).isInstanceOf(Genuine.class);
    }

    @Test
    void a_key_signs_only_in_its_time() {
        assertThat(verifiedAt("2026-01-01T00:00:00Z")).isInstanceOf(Genuine.class);
        assertThat(verifiedAt("2026-12-31T23:59:59Z")).isInstanceOf(Genuine.class);
        assertThatThrownBy(() -> ES256.issue(parse("2025-12-31T23:59:59Z"))).isInstanceOf(KeyNotUsable.class);
        assertThatThrownBy(() -> ES256.issue(parse("2027-01-01T00:00:00Z")))
                .isInstanceOf(KeyNotUsable.class)
                .hasMessageContaining("e1")
                .hasMessageContaining("2027-01-01");
    }

    /** A QR has whole seconds: one that began before its key would never verify. */
    @Test
    void a_key_that_begins_within_a_second_signs_from_the_next() {
        var key = ES256.key(NOW.plusMillis(500), NOW.plusSeconds(9));
        var issuer = new Issuer(key, ES256.pair().getPrivate());
        assertThatThrownBy(() -> issuer.issue(CARD, STATUS, NOW.plusMillis(700)))
                .isInstanceOf(KeyNotUsable.class);
        var text = issuer.issue(CARD, STATUS, NOW.plusMillis(1200));
        assertThat(new Verifier(List.of(key)).verify(text, NOW.plusMillis(1200)))
                .isInstanceOf(Genuine.class);
    }

    @Test
    void the_private_half_of_another_key_issues_nothing() {
        var other = Sample.pair("EC", "secp256r1", null);
        assertThatThrownBy(() -> new Issuer(ES256.key(), other.getPrivate())).isInstanceOf(KeyNotUsable.class);
    }

    @Test
    void a_key_has_a_short_id_its_own_suite_an_issuer_and_a_time() {
        var key = ES256.pair().getPublic();
        var from = parse("2026-01-01T00:00:00Z");
        var until = parse("2027-01-01T00:00:00Z");
        assertThat(new IssuerKey("abcdEF12", Suite.ES256, key, ISSUER, from, until))
                .isNotNull();
        for (var id : List.of("", "abcdEF123", "a b", "钥")) {
            assertThatThrownBy(() -> new IssuerKey(id, Suite.ES256, key, ISSUER, from, until))
                    .isInstanceOf(KeyNotUsable.class);
        }
        for (var suite : List.of(Suite.EDDSA, Suite.SM2)) {
            assertThatThrownBy(() -> new IssuerKey("e1", suite, key, ISSUER, from, until))
                    .isInstanceOf(KeyNotUsable.class);
        }
        assertThatThrownBy(() -> new IssuerKey("e1", Suite.ES256, key, " ", from, until))
                .isInstanceOf(KeyNotUsable.class);
        assertThatThrownBy(() -> new IssuerKey("e1", Suite.ES256, key, ISSUER, from, from))
                .isInstanceOf(KeyNotUsable.class);
        assertThatThrownBy(() -> new Verifier(List.of(ES256.key(), ES256.key())))
                .isInstanceOf(KeyNotUsable.class);
    }

    private static Verification verifiedAt(String issued) {
        var card = new PermitCard(CARD.number(), CARD.name(), CARD.born(), LocalDate.parse("2026-01-01"), CARD.to());
        var text = new Issuer(ES256.key(), ES256.pair().getPrivate()).issue(card, STATUS, parse(issued));
        return Sample.VERIFIER.verify(text, parse(issued));
    }
}
