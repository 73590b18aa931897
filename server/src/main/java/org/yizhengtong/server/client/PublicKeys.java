package org.yizhengtong.server.client;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.util.Set;

/** The public keys with which a program signs. */
final class PublicKeys {
    /** Signatures that are taken; none that a shared secret could make. */
    static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private static final int SHORTEST_RSA = 2048;
    private static final int SHORTEST_EC = 256;
    private static final int MOST = 10;

    private PublicKeys() {}

    /** @throws ClientRefused for a set without keys, with short ones, or with private ones */
    static void check(String jwks) {
        var keys = read(jwks).getKeys();
        if (keys.isEmpty() || keys.size() > MOST) throw ClientRefused.keys();
        for (var key : keys) {
            if (key.isPrivate()) throw ClientRefused.privateKey();
            var longEnough = switch (key.getKeyType().getValue()) {
                case "RSA" -> key.size() >= SHORTEST_RSA;
                case "EC" -> key.size() >= SHORTEST_EC;
                default -> false;
            };
            if (!longEnough) throw ClientRefused.keys();
        }
    }

    static JWKSet read(String jwks) {
        try {
            return JWKSet.parse(jwks);
        } catch (ParseException unreadable) {
            throw ClientRefused.keys();
        }
    }
}
