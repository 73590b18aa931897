package org.yizhengtong.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yizhengtong.credential.cwt.PublicCbor;
import org.yizhengtong.credential.jose.Jws;
import org.yizhengtong.credential.suite.Suite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Public test vectors")
class VectorTests {
    private static final JsonMapper JSON = new JsonMapper();

    /** Its simple(24) was taken back: RFC 8949, 3.3 reserves 24 to 31. */
    @Test
    void cbor_the_examples_of_rfc_8949_appendix_a() {
        each("cbor/appendix_a.json", examples -> {
            for (var example : examples) {
                var hex = example.get("hex").asString();
                assertThat(PublicCbor.isRead(hex)).as(hex).isEqualTo(!hex.equals("f818"));
            }
            return true;
        });
    }

    @Test
    void cose_cwt_of_rfc_8392_and_signatures_by_one_signer() {
        for (var folder : List.of("CWT", "ecdsa-examples", "eddsa-examples", "sign1-tests")) {
            for (var file : Vectors.files("cose/" + folder)) each("cose/" + folder + "/" + file, Sign1Vector::check);
        }
    }

    @Test
    void wycheproof_ecdsa_on_p256() {
        each("wycheproof/ecdsa_secp256r1_sha256_p1363_test.json", all -> wycheproof(all, Suite.ES256));
    }

    @Test
    void wycheproof_ed25519() {
        each("wycheproof/ed25519_test.json", all -> wycheproof(all, Suite.EDDSA));
    }

    /** Of its algorithms we have one. */
    @Test
    void wycheproof_json_web_signatures() {
        each("wycheproof/json_web_signature_test.json", all -> {
            for (var group : all.get("testGroups")) {
                if (!group.path("public").path("alg").asString("").equals("ES256")) continue;
                for (var test : group.get("tests")) {
                    assertThat(isGenuine(test.get("jws").asString(), group.get("public")))
                            .as("%s %s", test.get("tcId"), test.get("comment"))
                            .isEqualTo(test.get("result").asString().equals("valid"));
                }
            }
            return true;
        });
    }

    private static boolean isGenuine(String jws, JsonNode key) {
        try {
            var token = Jws.read(jws);
            return token.names(Suite.ES256)
                    && token.signature().length == Suite.SIGNATURE_BYTES
                    && !Suite.halfIsZero(token.signature())
                    && Suite.ES256.verifies(VectorKeys.of(key), token.toBeSigned(), token.signature());
        } catch (Rejected rejected) {
            return false;
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    /** As the verifier asks: length and zeros first. */
    private static boolean wycheproof(JsonNode all, Suite suite) {
        for (var group : all.get("testGroups")) {
            var key = VectorKeys.spki(group.get("publicKeyDer").asString(), suite);
            for (var test : group.get("tests")) {
                var signature = VectorKeys.hex(test.get("sig").asString());
                var good = signature.length == Suite.SIGNATURE_BYTES
                        && !Suite.halfIsZero(signature)
                        && suite.verifies(key, VectorKeys.hex(test.get("msg").asString()), signature);
                assertThat(good)
                        .as("%s %s %s", suite, test.get("tcId"), test.get("comment"))
                        .isEqualTo(test.get("result").asString().equals("valid"));
            }
        }
        return true;
    }

    private static void each(String file, Predicate<JsonNode> check) {
        Vectors.each(file, path -> check.test(JSON.readTree(path.toFile())));
    }
}
