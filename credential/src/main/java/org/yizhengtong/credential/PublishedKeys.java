package org.yizhengtong.credential;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.yizhengtong.credential.claims.Fields;
import org.yizhengtong.credential.jose.Json;
import org.yizhengtong.credential.jose.Jwk;
import org.yizhengtong.credential.suite.Suite;

/**
 * The public keys of an authority as it publishes them at {@code /.well-known/jwt-vc-issuer}: its issuer's metadata
 * (draft-ietf-oauth-sd-jwt-vc, 5) with a JSON Web Key Set (RFC 7517), each key with the time in which it signs.
 */
public final class PublishedKeys {
    private static final Instant OPEN_END = Instant.parse("2199-12-31T16:00:00Z");

    private PublishedKeys() {}

    /**
     * Reads them. Keys of algorithms other than ES256 are left out: an authority may have some for others.
     *
     * @throws KeyNotUsable where it is no such text, a key is broken, or none is left
     */
    public static List<IssuerKey> read(String json) {
        try {
            var whole = Fields.of(Json.read(json), "metadata");
            var keys = new ArrayList<IssuerKey>();
            if (whole.at("jwks").map().at("keys").value() instanceof List<?> all)
                for (var one : all) add(Fields.of(one, "keys"), whole, keys);
            if (keys.isEmpty()) throw new KeyNotUsable("set", "it has none of ES256");
            return List.copyOf(keys);
        } catch (Rejected broken) {
            throw new KeyNotUsable("set", "it cannot be read: " + broken.why());
        }
    }

    private static void add(Fields key, Fields whole, List<IssuerKey> keys) throws Rejected {
        if (!key.at("alg").text().equals("ES256")) return;
        var issuer = key.at("iss").ifThere().orElse(whole.at("issuer")).text();
        var until = key.at("exp").ifThere();
        keys.add(new IssuerKey(
                key.at("kid").text(),
                Suite.ES256,
                Jwk.read(key),
                issuer,
                key.at("nbf").time(),
                until.isPresent() ? until.get().time() : OPEN_END));
    }
}
