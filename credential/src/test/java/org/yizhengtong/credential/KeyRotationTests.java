package org.yizhengtong.credential;

import static java.time.Instant.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.credential.Sample.ISSUER;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yizhengtong.credential.Sample.Authority;
import org.yizhengtong.credential.suite.Suite;

@DisplayName("Keys rotate with overlap, and old cards stay good")
class KeyRotationTests {
    private static final Authority OLD = new Authority("a", Suite.ES256, Sample.pair("EC", "secp256r1", null));
    private static final Authority NEW = new Authority("b", Suite.EDDSA, Sample.pair("Ed25519", null, null));
    private static final IssuerKey OLD_KEY = OLD.key(parse("2025-01-01T00:00:00Z"), parse("2026-04-01T00:00:00Z"));
    private static final IssuerKey NEW_KEY = NEW.key(parse("2026-03-01T00:00:00Z"), parse("2027-06-01T00:00:00Z"));
    private static final Verifier BOTH = new Verifier(List.of(OLD_KEY, NEW_KEY));
    private static final Instant MARCH = parse("2026-03-15T00:00:00Z");
    private static final Instant OCTOBER = parse("2026-10-01T00:00:00Z");

    @Test
    void in_the_overlap_both_sign_and_both_verify() {
        assertThat(BOTH.verify(issued(OLD, OLD_KEY, MARCH), MARCH)).isInstanceOf(Genuine.class);
        assertThat(BOTH.verify(issued(NEW, NEW_KEY, MARCH), MARCH)).isInstanceOf(Genuine.class);
    }

    @Test
    void a_retired_key_verifies_what_it_signed_while_it_was_in_force() {
        assertThat(BOTH.verify(issued(OLD, OLD_KEY, MARCH), OCTOBER)).isInstanceOf(Genuine.class);
    }

    @Test
    void what_a_retired_key_signs_afterwards_is_refused() {
        assertThat(BOTH.verify(issuedBeyondItsTime("2026-03-31T23:59:59Z"), OCTOBER))
                .isInstanceOf(Genuine.class);
        assertThat(BOTH.verify(issuedBeyondItsTime("2026-04-01T00:00:00Z"), OCTOBER))
                .isEqualTo(new Rejection.KeyNotInForce("a", parse("2026-04-01T00:00:00Z")));
    }

    @Test
    void a_key_taken_off_the_list_verifies_nothing() {
        var without = new Verifier(List.of(NEW_KEY));
        assertThat(without.verify(issued(OLD, OLD_KEY, MARCH), MARCH)).isEqualTo(new Rejection.KeyUnknown());
    }

    private static String issued(Authority authority, IssuerKey key, Instant at) {
        return new Issuer(key, authority.pair().getPrivate()).issue(Sample.CARD, Sample.STATUS, at);
    }

    /** Whoever still holds the key believes it to be good for longer. */
    private static String issuedBeyondItsTime(String at) {
        var longer = new IssuerKey(
                "a", Suite.ES256, OLD.pair().getPublic(), ISSUER, OLD_KEY.from(), parse("2030-01-01T00:00:00Z"));
        return issued(OLD, longer, parse(at));
    }
}
