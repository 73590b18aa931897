package org.yizhengtong.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.util.Map;
import org.yizhengtong.credential.cwt.PublicCbor;
import org.yizhengtong.credential.suite.Suite;
import tools.jackson.databind.JsonNode;

/** One of the COSE working group's examples: what is signed is what they say, and is genuine or not as they say. */
final class Sign1Vector {
    private static final Map<String, Suite> SUITES = Map.of("P-256", Suite.ES256, "Ed25519", Suite.EDDSA);

    private Sign1Vector() {}

    /** Whether there was anything to check: it is signed by one signer, on a curve we have. */
    static boolean check(JsonNode example) {
        var signer = example.get("input").get("sign0");
        if (signer == null) return false;
        var key = signer.get("key");
        var suite = SUITES.get(key.get("crv").asString());
        if (suite == null) return false;
        var good = !example.path("fail").asBoolean(false) && isForUs(signer, suite);
        assertThat(isGenuine(suite, key, example))
                .as(example.get("title").asString())
                .isEqualTo(good);
        return true;
    }

    /** Another hash, an algorithm that is not protected, and data from outside the message are no permit's QR. */
    private static boolean isForUs(JsonNode signer, Suite suite) {
        return signer.get("alg").asString().equals(suite.toString())
                && signer.has("protected")
                && !signer.has("external");
    }

    private static boolean isGenuine(Suite suite, JsonNode key, JsonNode example) {
        try {
            var bytes = VectorKeys.hex(example.get("output").get("cbor").asString());
            return PublicCbor.verifies(bytes, suite, VectorKeys.of(key));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
