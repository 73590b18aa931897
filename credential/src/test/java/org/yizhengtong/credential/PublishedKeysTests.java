package org.yizhengtong.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhengtong.credential.jose.Json;
import org.yizhengtong.credential.jose.Jwk;

@DisplayName("The keys an authority publishes are read with the time in which each signs")
class PublishedKeysTests {
    private static final String KEY = Json.write(Jwk.write(Sample.ES256.pair().getPublic()))
            .replace("}", ",\"kid\":\"e1\",\"alg\":\"ES256\",\"nbf\":1767225600}");

    @Test
    void a_key_without_an_end_signs_until_another_is_published() {
        var keys = PublishedKeys.read(set(KEY));
        assertThat(keys).singleElement().satisfies(key -> {
            assertThat(key.id()).isEqualTo("e1");
            assertThat(key.issuer()).isEqualTo(Sample.ISSUER);
            assertThat(key.from()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
            assertThat(key.until()).isAfter(Instant.parse("2199-01-01T00:00:00Z"));
        });
        assertThat(new Verifier(keys).verify(Sample.ES256.issue(), Sample.NOW)).isInstanceOf(Genuine.class);
    }

    @Test
    void a_key_may_name_an_issuer_and_an_end_of_its_own() {
        var ended = KEY.replace("}", ",\"iss\":\"https://old.example\",\"exp\":1769904000}");
        assertThat(PublishedKeys.read(set(ended))).singleElement().satisfies(key -> {
            assertThat(key.issuer()).isEqualTo("https://old.example");
            assertThat(key.until()).isEqualTo(Instant.parse("2026-02-01T00:00:00Z"));
        });
    }

    @Test
    void keys_of_other_algorithms_are_left_out() {
        assertThat(PublishedKeys.read(set("{\"kid\":\"d1\",\"kty\":\"OKP\",\"alg\":\"EdDSA\"}," + KEY)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"issuer\":\"x\",\"jwks\":{\"keys\":[]}}",
                "{\"issuer\":\"x\",\"jwks\":{\"keys\":[{\"alg\":\"ES256\"}]}}",
                "{\"issuer\":\"x\",\"jwks\":{\"keys\":[5]}}"
            })
    void what_is_no_set_of_keys_is_refused(String text) {
        assertThatThrownBy(() -> PublishedKeys.read(text)).isInstanceOf(KeyNotUsable.class);
    }

    @Test
    void a_point_that_is_not_on_the_curve_is_refused() {
        var bent = KEY.replaceFirst("\"y\":\".", "\"y\":\"A").replaceFirst("\"x\":\".", "\"x\":\"B");
        assertThatThrownBy(() -> PublishedKeys.read(set(bent))).isInstanceOf(KeyNotUsable.class);
    }

    private static String set(String keys) {
        return "{\"issuer\":\"%s\",\"jwks\":{\"keys\":[%s]}}".formatted(Sample.ISSUER, keys);
    }
}
