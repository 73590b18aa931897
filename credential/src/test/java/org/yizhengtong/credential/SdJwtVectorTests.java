package org.yizhengtong.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yizhengtong.credential.jose.Json;
import org.yizhengtong.credential.jose.Jws;
import org.yizhengtong.credential.sdjwt.Digest;
import org.yizhengtong.credential.sdjwt.SdJwt;
import org.yizhengtong.credential.sdjwt.Unfolding;
import org.yizhengtong.credential.suite.Suite;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The specification cases of sd-jwt-python")
class SdJwtVectorTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final KeyPair ISSUER = Sample.pair("EC", "secp256r1", null);

    @Test
    void what_is_read_of_a_presentation_is_what_they_say() {
        for (var name : Vectors.files("sd-jwt")) {
            if (!name.contains(".")) Vectors.each("sd-jwt/" + name + "/specification.yml", SdJwtVectorTests::check);
        }
    }

    /** We have the compact form alone. */
    private static boolean check(Path path) {
        var vector = new SdJwtVector(Vectors.text(path));
        if (vector.isIn("json")) return false;
        try {
            var presented = SdJwt.read(presented(vector));
            var token = Jws.read(presented.issued());
            assertThat(Suite.ES256.verifies(ISSUER.getPublic(), token.toBeSigned(), token.signature()))
                    .isTrue();
            var read = Unfolding.unfold(token.claims().all(), presented.disclosures());
            assertThat(JSON.readTree(Json.write(read)))
                    .as(path.toString())
                    .isEqualTo(JSON.readTree(Json.write(vector.expected())));
            if (vector.has("key_binding")) {
                KeyBinding.check(presented, Wallet.PAIR.getPublic(), Wallet.SCHOOL, Sample.NOW);
            }
            return true;
        } catch (Rejected rejected) {
            throw new AssertionError(path + ": " + rejected.why(), rejected);
        }
    }

    private static String presented(SdJwtVector vector) {
        var issued = new JwtForger(Suite.ES256, ISSUER.getPrivate(), "example+sd-jwt", vector.signed());
        if (vector.has("extra_header_parameters")) issued.header("kid", 42);
        var presented = SdJwt.of(issued.text(), vector.shown());
        if (!vector.has("key_binding")) return presented.text();
        var says = Map.<String, Object>of("aud", Wallet.SCHOOL.audience(), "nonce", Wallet.SCHOOL.nonce());
        var binding = new JwtForger(Suite.ES256, Wallet.PAIR.getPrivate(), "kb+jwt", says)
                .time("iat", 0)
                .claim("sd_hash", Digest.of(presented.hashed()));
        return presented.boundBy(binding.text()).text();
    }
}
