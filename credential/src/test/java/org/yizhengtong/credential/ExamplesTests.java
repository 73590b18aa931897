package org.yizhengtong.credential;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yizhengtong.credential.suite.Suite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("examples.json, on which other checkers are tried, says what this library says")
class ExamplesTests {
    private static final JsonNode FILE = JsonMapper.shared().readTree(Examples.FILE);
    private static final Verifier VERIFIER = new Verifier(keys());

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void each_comes_to_what_the_file_says(String name, JsonNode example) {
        var at = Instant.ofEpochSecond(FILE.path("now").asLong());
        assertThat(VERIFIER.verify(example.path("text").asString(), at)
                        .getClass()
                        .getSimpleName())
                .isEqualTo(example.path("comes_to").asString());
    }

    @Test
    void every_way_to_fail_is_there() {
        var there = FILE.path("examples")
                .valueStream()
                .map(example -> example.path("comes_to").asString())
                .collect(toSet());
        assertThat(there)
                .contains("Genuine")
                .containsAll(Arrays.stream(Rejection.OfQr.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    static Stream<Object[]> examples() {
        return FILE.path("examples").valueStream().map(example ->
                new Object[] {example.path("name").asString(), example});
    }

    private static List<IssuerKey> keys() {
        var keys = new ArrayList<IssuerKey>();
        for (var jwk : FILE.path("keys"))
            keys.add(new IssuerKey(
                    jwk.path("kid").asString(),
                    jwk.path("kty").asString().equals("EC") ? Suite.ES256 : Suite.EDDSA,
                    key(jwk),
                    jwk.path("iss").asString(),
                    Instant.ofEpochSecond(jwk.path("nbf").asLong()),
                    Instant.ofEpochSecond(jwk.path("exp").asLong())));
        return keys;
    }

    /** The heads of a SubjectPublicKeyInfo for P-256 and for Ed25519, before the point. */
    private static PublicKey key(JsonNode jwk) {
        var curve = jwk.path("kty").asString().equals("EC");
        var written = new ByteArrayOutputStream();
        written.writeBytes(HexFormat.of()
                .parseHex(
                        curve ? "3059301306072a8648ce3d020106082a8648ce3d03010703420004" : "302a300506032b6570032100"));
        for (var part : List.of("x", "y"))
            if (jwk.has(part))
                written.writeBytes(Base64.getUrlDecoder().decode(jwk.path(part).asString()));
        try {
            return KeyFactory.getInstance(curve ? "EC" : "Ed25519")
                    .generatePublic(new X509EncodedKeySpec(written.toByteArray()));
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
